<?xml version="1.0" encoding="UTF-8"?>
<!--
  Notes. Those of the source are lettered, those of the editors numbered; both count anew in each document. What the
  source puts in brackets inside a line stays there, in italics.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:sig="urn:sigla:print" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Labels are unique in the volume: the document's key, and the note's mark or the number of the apparatus entry. -->
  <xsl:accumulator name="sig:entries" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="choice | app" select="$value + 1"/>
  </xsl:accumulator>
  <xsl:function name="sig:label" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="$key || '.' || $entry/accumulator-before('sig:entries')"/>
  </xsl:function>

  <xsl:template mode="print" match="ref[@type = 'noteAnchor']">
    <xsl:variable name="note" as="element(note)?" select="key('sig:note', substring(@target, 2))[1]"/>
    <xsl:choose>
      <xsl:when test="$note and sig:is-place(.) and not(ancestor::note[. is $note])">
        <xsl:call-template name="sig:footnote">
          <xsl:with-param name="place" select="."/>
          <xsl:with-param name="note" select="$note"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$note">
        <!-- A second anchor of the same note repeats its mark. -->
        <xsl:value-of select="'#super[#' || sig:literal(string(sig:mark-at(key('sig:anchor', $note/@xml:id)[1]))) || ';];'"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text>#super[</xsl:text>
        <xsl:apply-templates mode="print"/>
        <xsl:text>];</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template mode="print" match="ref" priority="-0.6">
    <xsl:apply-templates mode="print"/>
  </xsl:template>

  <xsl:template mode="print" match="note">
    <xsl:choose>
      <!-- It stands in the apparatus. The empty string takes the space before it along: src/publish/print/document-source.ts. -->
      <xsl:when test="@type = 'correction' and $corrections = 'apparatus' and preceding-sibling::node()[not(self::text()[not(normalize-space())])][1][self::choice[sic and corr]]">#"";</xsl:when>
      <xsl:when test="sig:inline(.)">
        <xsl:value-of select="'#x-note' || sig:delimiters(.) || '['"/>
        <xsl:apply-templates mode="print"/>
        <xsl:text>];</xsl:text>
      </xsl:when>
      <xsl:when test="sig:is-place(.)">
        <xsl:call-template name="sig:footnote">
          <xsl:with-param name="place" select="."/>
          <xsl:with-param name="note" select="."/>
        </xsl:call-template>
      </xsl:when>
      <!-- Printed at its anchor. -->
      <xsl:when test="key('sig:anchor', @xml:id)"/>
      <xsl:otherwise>
        <xsl:text>#x-note("[", "]")[</xsl:text>
        <xsl:apply-templates mode="print"/>
        <xsl:text>];</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="sig:footnote">
    <xsl:param name="place" as="element()"/>
    <xsl:param name="note" as="element(note)"/>
    <xsl:variable name="mark" as="xs:string" select="sig:mark-at($place)"/>
    <!-- The bookmark of a heading is made of all that is plainly in it: what waits for its context is not. -->
    <xsl:variable name="apart" as="xs:boolean" select="exists($place/ancestor::head)"/>
    <xsl:if test="$apart">#context [</xsl:if>
    <xsl:value-of select="'#x-footnote(' || sig:literal($key || '.' || $mark || (if ($place/ancestor::note) then '.nested' else '')) || ', ' || (if (sig:of-source($place)) then '&quot;source&quot;' else '&quot;editor&quot;') || ', ' || sig:literal($mark) || ')['"/>
    <!-- The label of the source's own note gives way to the letter. -->
    <xsl:apply-templates mode="print" select="$note/node() except $note/label[1][not(preceding-sibling::text()[normalize-space()])]"/>
    <xsl:text>];</xsl:text>
    <xsl:if test="$apart">];</xsl:if>
  </xsl:template>
</xsl:stylesheet>
