<?xml version="1.0" encoding="UTF-8"?>
<!-- Pages, lines, running heads of the source (TEI: core, transcr). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:h="https://sigla.invalid/ns/html" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template match="pb | cb | gb" as="element()"><xsl:call-template name="page-break"/></xsl:template>
  <xsl:template name="page-break" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <span class="{local-name()}{if (@cert = 'low') then ' guess' else ''}" role="separator"
      aria-label="{if (self::pb) then 'Page' else if (self::cb) then 'Column' else 'Gathering'} {(@n, 'break')[1]}">
      <xsl:choose>
        <xsl:when test="@xml:id"><xsl:attribute name="id" select="normalize-space(@xml:id)"/></xsl:when>
        <xsl:when test="self::pb and @n and translate(@n, $h:not-in-names, '') eq @n and . is key('page', @n)[1]"><xsl:attribute name="id" select="'page-' || @n"/></xsl:when>
      </xsl:choose>
      <xsl:if test="@n"><xsl:attribute name="data-n" select="@n"/></xsl:if>
    </span>
  </xsl:template>
  <xsl:key name="page" match="pb" use="@n"/>

  <xsl:template match="lb" as="element()?">
    <xsl:if test="not(@break eq 'no')"><br/></xsl:if>
  </xsl:template>

  <xsl:template match="fw" as="element()">
    <xsl:element name="{if (parent::body or parent::div or parent::front or parent::back) then 'div' else 'span'}">
      <xsl:attribute name="class" select="'fw'"/>
      <xsl:call-template name="global"/>
      <xsl:call-template name="marked"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="milestone" as="element()">
    <xsl:choose>
      <xsl:when test="parent::div or parent::body or parent::front or parent::back or parent::*[starts-with(local-name(), 'div')]">
        <hr class="milestone"><xsl:call-template name="global"/></hr>
      </xsl:when>
      <xsl:otherwise><span class="milestone"><xsl:call-template name="global"/></span></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
