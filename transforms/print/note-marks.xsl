<?xml version="1.0" encoding="UTF-8"?>
<!-- Which notes are footnotes, where they stand, and by which mark: the same in print and EPUB. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:sig="urn:sigla:print" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:key name="sig:anchor" match="ref[@type = 'noteAnchor'][starts-with(@target, '#')]" use="substring(@target, 2)"/>
  <xsl:key name="sig:note" match="note[@xml:id]" use="@xml:id"/>

  <xsl:function name="sig:inline" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="$note/@place = 'inline' or $note/@type = ('sic', 'correction', 'identification', 'role', 'uncertain', 'original', 'marginalia', 'classification') or starts-with($note/@place, 'margin')"/>
  </xsl:function>

  <!-- The place of each footnote: the first anchor of a note, or the note itself where nothing points at it. -->
  <xsl:variable name="sig:places" as="element()*" select="
    /TEI/text//(ref[@type = 'noteAnchor'][key('sig:note', substring(@target, 2))][. is key('sig:anchor', substring(@target, 2))[1]]
    | note[not(sig:inline(.))][not(key('sig:anchor', @xml:id))][not(parent::app)][not(ancestor::listBibl)])"/>

  <!-- The mark of each footnote, by the id of its place. -->
  <xsl:variable name="sig:marks" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each select="$sig:places[sig:of-source(.)]">
        <xsl:map-entry key="generate-id(.)" select="format-integer(position(), 'a')"/>
      </xsl:for-each>
      <xsl:for-each select="$sig:places[not(sig:of-source(.))]">
        <xsl:map-entry key="generate-id(.)" select="string(position())"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="sig:of-source" as="xs:boolean">
    <xsl:param name="place" as="element()"/>
    <xsl:variable name="note" as="element()" select="if ($place/self::ref) then key('sig:note', substring($place/@target, 2), root($place))[1] else $place"/>
    <xsl:sequence select="if ($note/@resp) then $note/@resp = ('#translator', '#source-editor', '#author') else exists($place/self::ref) or $note/@place = ('foot', 'end', 'bottom')"/>
  </xsl:function>
</xsl:stylesheet>
