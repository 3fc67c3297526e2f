<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI → Typst: one document as a call of the template's `x-document`, and its facts (title, date, records, conventions
  used) as JSON at `facts.json`, by which the volume orders and introduces its documents.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:sig="urn:sigla:print" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">
  <xsl:include href="typst.xsl"/>
  <xsl:include href="header.xsl"/>
  <xsl:include href="blocks.xsl"/>
  <xsl:include href="interventions.xsl"/>
  <xsl:include href="note-marks.xsl"/>
  <xsl:include href="notes.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:output name="json" method="text" encoding="UTF-8"/>
  <xsl:mode on-no-match="shallow-skip" use-accumulators="sig:marks sig:entries"/>

  <!-- Distinguishes the labels of this document from those of the others in a volume: letters and digits. -->
  <xsl:param name="key" as="xs:string" select="'d'"/>
  <!-- The level of the document's own heading: 1 alone, 2 in a volume. -->
  <xsl:param name="level" as="xs:double" select="1"/>
  <!-- `apparatus`: a note on a correction stands in the apparatus; `inline`: where the source has it. -->
  <xsl:param name="corrections" as="xs:string" select="'apparatus'"/>

  <xsl:template match="/">
    <xsl:result-document href="facts.json" format="json">
      <xsl:sequence select="serialize(sig:facts(TEI), map{'method': 'json'})"/>
    </xsl:result-document>
    <xsl:text>#x-document(facts(</xsl:text>
    <xsl:value-of select="sig:literal($key)"/>
    <xsl:text>))[</xsl:text>
    <xsl:apply-templates select="TEI/text" mode="print"/>
    <xsl:text>&#10;&#10;]&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
