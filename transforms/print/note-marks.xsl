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

  <!-- Whether a footnote has its place here: at the first anchor of a note, or at the note itself where nothing points at it. -->
  <xsl:function name="sig:is-place" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      if ($element/self::ref) then exists(key('sig:note', substring($element/@target, 2), root($element))) and $element is key('sig:anchor', substring($element/@target, 2), root($element))[1]
      else not(sig:inline($element) or key('sig:anchor', $element/@xml:id, root($element)) or $element/parent::app or $element/ancestor::listBibl)"/>
  </xsl:function>

  <!--
    Letters and figures given so far, counted as the text is walked: a map of all places would take the square of their
    number. Every node is asked for its name, so the patterns are names alone.
  -->
  <xsl:accumulator name="sig:marks" as="xs:integer+" initial-value="0, 0">
    <xsl:accumulator-rule match="ref | note" select="
      if (not(ancestor::text) or self::ref[not(@type = 'noteAnchor')] or not(sig:is-place(.))) then $value
      else if (sig:of-source(.)) then ($value[1] + 1, $value[2]) else ($value[1], $value[2] + 1)"/>
  </xsl:accumulator>

  <!-- The mark of the footnote that has its place here; nothing where none has. -->
  <xsl:function name="sig:mark-at" as="xs:string?">
    <xsl:param name="place" as="element()?"/>
    <xsl:sequence select="
      if (empty($place) or not(sig:is-place($place))) then ()
      else if (sig:of-source($place)) then format-integer($place/accumulator-before('sig:marks')[1], 'a')
      else string($place/accumulator-before('sig:marks')[2])"/>
  </xsl:function>

  <xsl:function name="sig:of-source" as="xs:boolean">
    <xsl:param name="place" as="element()"/>
    <xsl:variable name="note" as="element()" select="if ($place/self::ref) then key('sig:note', substring($place/@target, 2), root($place))[1] else $place"/>
    <xsl:sequence select="if ($note/@resp) then $note/@resp = ('#translator', '#source-editor', '#author') else exists($place/self::ref) or $note/@place = ('foot', 'end', 'bottom')"/>
  </xsl:function>
</xsl:stylesheet>
