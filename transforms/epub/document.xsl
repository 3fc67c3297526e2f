<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI → XHTML: one document as a chapter of the EPUB. Structural semantics as EPUB 3.3 and DPUB-ARIA name them. The facts
  go to `facts.json`, as in print.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xmlns:sig="urn:sigla:print"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs sig map" expand-text="yes">
  <xsl:include href="../print/typst.xsl"/>
  <xsl:include href="../print/header.xsl"/>
  <xsl:include href="../print/note-marks.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="blocks.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no" omit-xml-declaration="no"/>
  <xsl:output name="json" method="text" encoding="UTF-8"/>
  <xsl:mode on-no-match="shallow-skip" use-accumulators="sig:marks"/>

  <!-- Name of the chapter's file without its extension. -->
  <xsl:param name="key" as="xs:string" select="'d'"/>

  <xsl:template match="/">
    <xsl:variable name="facts" as="map(*)" select="sig:facts(TEI)"/>
    <xsl:variable name="language" as="xs:string" select="(TEI/text/@xml:lang, TEI/@xml:lang, $facts('language'))[1]"/>
    <xsl:variable name="title" as="xs:string" select="($facts('title')[. ne ''], '[untitled]')[1]"/>
    <xsl:result-document href="facts.json" format="json">{serialize(map:put($facts, 'pages', array{TEI/text//pb ! map{'id': sig:page-id(.), 'n': sig:page-name(.)}}), map{'method': 'json'})}</xsl:result-document>
    <xsl:result-document href="names.json" format="json">{serialize(array{sig:names(TEI/text) ! map{'kind': sig:kind(.), 'id': sig:entry-id(.), 'words': normalize-space(.), 'at': sig:name-id(.)}}, map{'method': 'json'})}</xsl:result-document>
    <html lang="{$language}" xml:lang="{$language}">
      <head>
        <title>{$title}</title>
        <link rel="stylesheet" type="text/css" href="edition.css"/>
      </head>
      <body>
        <section epub:type="chapter" role="doc-chapter" aria-labelledby="title">
          <!-- Scripts that run from right to left, as in transforms/html/common.xsl. -->
          <xsl:if test="tokenize(lower-case($language), '-')[1] = ('ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ota', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi') and not(contains($language, '-Latn'))">
            <xsl:attribute name="dir" select="'rtl'"/>
          </xsl:if>
          <header>
            <h1 id="title">{$title}</h1>
            <xsl:if test="$facts('dateText') ne ''">
              <p class="date">{$facts('dateText')}</p>
            </xsl:if>
            <xsl:for-each select="$facts('sourceNote')?*">
              <p class="source">{.}</p>
            </xsl:for-each>
          </header>
          <xsl:apply-templates mode="xhtml" select="TEI/text"/>
          <xsl:if test="not(TEI/text//text()[normalize-space()])">
            <p><em>[The document has no text.]</em></p>
          </xsl:if>
          <xsl:variable name="places" as="element()*" select="TEI/text//(ref[@type = 'noteAnchor'] | note)[sig:is-place(.)]"/>
          <xsl:if test="exists($places)">
            <section class="notes" epub:type="footnotes" aria-label="Notes">
              <xsl:for-each select="$places">
                <xsl:variable name="place" select="."/>
                <xsl:variable name="mark" as="xs:string" select="sig:mark-at(.)"/>
                <xsl:variable name="note" as="element(note)" select="if (self::ref) then key('sig:note', substring(@target, 2))[1] else ."/>
                <aside id="note-{$mark}" epub:type="footnote" role="doc-footnote">
                  <xsl:call-template name="sig:note-body">
                    <xsl:with-param name="mark" select="$mark"/>
                    <xsl:with-param name="nodes" select="$note/node() except $note/label[1][not(preceding-sibling::text()[normalize-space()])]"/>
                  </xsl:call-template>
                </aside>
              </xsl:for-each>
            </section>
          </xsl:if>
        </section>
      </body>
    </html>
  </xsl:template>

  <!-- The mark stands before the first words, whether they are in a paragraph or not. -->
  <xsl:template name="sig:note-body">
    <xsl:param name="mark" as="xs:string"/>
    <xsl:param name="nodes" as="node()*"/>
    <xsl:choose>
      <xsl:when test="$nodes[self::*][1][self::p or self::ab] and not($nodes[self::text()][normalize-space()])">
        <xsl:for-each select="$nodes[self::*]">
          <xsl:choose>
            <xsl:when test="self::p or self::ab">
              <p>
                <xsl:if test="position() = 1"><a class="back" href="#mark-{$mark}" role="doc-backlink">{$mark}</a><xsl:text> </xsl:text></xsl:if>
                <xsl:apply-templates mode="xhtml"/>
              </p>
            </xsl:when>
            <xsl:otherwise>
              <xsl:apply-templates mode="xhtml" select="."/>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <div>
          <a class="back" href="#mark-{$mark}" role="doc-backlink">{$mark}</a>
          <xsl:text> </xsl:text>
          <xsl:apply-templates mode="xhtml" select="$nodes"/>
        </div>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
