<?xml version="1.0" encoding="UTF-8"?>
<!-- Verse and direct turns (TEI: verse, drama, core). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:h="https://sigla.invalid/ns/html" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template match="lg" as="element()">
    <div class="lg"><xsl:call-template name="global"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="l" as="element()">
    <div class="l"><xsl:call-template name="global"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="spGrp | castList | castGroup" as="element()">
    <div class="{local-name()}"><xsl:call-template name="global"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="sp" as="element()">
    <div class="sp{$h:classes-of-speakers(string(@who))}"><xsl:call-template name="global"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="speaker | castItem" as="element()">
    <div class="{local-name()}"><xsl:call-template name="global"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="stage" as="element()">
    <xsl:element name="{if (parent::div or parent::body or parent::sp or parent::lg) then 'div' else h:tag(., 'span')}">
      <xsl:attribute name="class" select="'stage'"/>
      <xsl:call-template name="global"/>
      <xsl:call-template name="marked"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="role | roleDesc | actor | caesura | rhyme" as="element()">
    <xsl:element name="{h:tag(., 'span')}">
      <xsl:attribute name="class" select="local-name()"/>
      <xsl:call-template name="global"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
