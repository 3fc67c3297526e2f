<?xml version="1.0" encoding="UTF-8"?>
<!-- Variants, additions, deletions (TEI: textcrit, transcr, core). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:h="https://sigla.invalid/ns/html" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- The lemma is read; the readings are the note to it. -->
  <xsl:template match="app" as="element()">
    <xsl:variable name="lemma" as="element()?" select="(lem, .//rdg)[1]"/>
    <xsl:element name="{h:tag(., 'span')}">
      <xsl:call-template name="intervention">
        <xsl:with-param name="class" select="'variant'"/>
      </xsl:call-template>
      <xsl:apply-templates select="$lemma/node()"/>
      <xsl:element name="{h:tag(., 'span')}">
        <xsl:attribute name="class" select="'readings derived'"/>
        <xsl:text> (</xsl:text>
        <xsl:for-each select=".//rdg except $lemma">
          <xsl:if test="position() gt 1"><xsl:text>; </xsl:text></xsl:if>
          <xsl:element name="{h:tag(., 'span')}">
            <xsl:attribute name="class" select="'rdg'"/>
            <xsl:sequence select="h:language(@xml:lang)"/>
            <xsl:apply-templates/>
            <xsl:if test="normalize-space(.) eq '' and not(*)"><i>omitted</i></xsl:if>
          </xsl:element>
          <xsl:if test="@wit | @source"><xsl:text> </xsl:text><i class="wit"><xsl:value-of select="replace(string-join((@wit | @source), ' '), '#', '')"/></i></xsl:if>
        </xsl:for-each>
        <xsl:for-each select="note | rdgGrp/note"><xsl:text>; </xsl:text><xsl:apply-templates/></xsl:for-each>
        <xsl:text>)</xsl:text>
      </xsl:element>
    </xsl:element>
  </xsl:template>

  <!-- Read outside an entry (a hand-edited parallel), they are plain words. -->
  <xsl:template match="lem | rdg" as="node()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="subst | mod | restore | retrace | redo | undo" as="element()">
    <xsl:element name="{h:tag(., 'span')}">
      <xsl:attribute name="class" select="local-name()"/>
      <xsl:call-template name="global"/>
      <xsl:call-template name="marked"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="add" as="element()">
    <ins>
      <xsl:call-template name="intervention"><xsl:with-param name="class" select="'addition'"/></xsl:call-template>
      <xsl:call-template name="marked"/>
    </ins>
  </xsl:template>

  <xsl:template match="del" as="element()">
    <del>
      <xsl:call-template name="intervention"><xsl:with-param name="class" select="'deletion'"/></xsl:call-template>
      <xsl:call-template name="marked"/>
    </del>
  </xsl:template>

</xsl:stylesheet>
