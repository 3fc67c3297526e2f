<?xml version="1.0" encoding="UTF-8"?>
<!-- The marks that an element stands for in the source (docs/encoding.md, principle 4). Included by whoever restores them. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:s="https://sigla.invalid/ns/source" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- The marks of an element: what opens it and what closes it. -->
  <xsl:function name="s:marks" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="rend" as="xs:string" select="normalize-space($element/@rend)"/>
    <xsl:choose>
      <xsl:when test="$rend eq 'none'"/>
      <xsl:when test="$rend eq 'parentheses'"><xsl:sequence select="'(', ')'"/></xsl:when>
      <xsl:when test="$rend eq 'slashes'"><xsl:sequence select="'/', '/'"/></xsl:when>
      <xsl:when test="matches($rend, '^delimiters\(\S+ \S+\)$')">
        <xsl:sequence select="tokenize(replace($rend, '^delimiters\((.*)\)$', '$1'), ' ')"/>
      </xsl:when>
      <xsl:when test="s:bracketed($element)"><xsl:sequence select="'[', ']'"/></xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- Elements that stand in square brackets where no @rend says otherwise. -->
  <xsl:function name="s:bracketed" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/(self::ex | self::supplied | self::note[@place eq 'inline' or @type eq 'marginalia'] | self::gap[desc]
      | self::incident[desc] | self::vocal[desc] | self::kinesic[desc]))"/>
  </xsl:function>

</xsl:stylesheet>
