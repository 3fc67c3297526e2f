<?xml version="1.0" encoding="UTF-8"?>
<!-- Divisions, paragraphs, lists, speeches, tables, verse. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:sig="urn:sigla:print" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:mode name="print" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template mode="print" match="text()">
    <xsl:value-of select="sig:text(.)"/>
  </xsl:template>
  <xsl:template mode="print" match="comment() | processing-instruction()"/>

  <!-- Elements whose words are set like those around them. -->
  <xsl:variable name="sig:transparent" as="map(xs:string, xs:boolean)" select="map:merge(tokenize('desc expan abbr said q seg sic corr orig reg roleName forename surname nameLink genName addName date time num measure label idno term mentioned soCalled title bibl author editor publisher pubPlace biblScope lem rdg w pc c s phr cl email country settlement repository origDate distinct damage subst restore stage affiliation occupation state name rs') ! map{.: true()})"/>

  <!-- Any other element that the vocabulary of the edition does not have: its words are printed, and a message says so. -->
  <xsl:template mode="print" match="*" priority="-1">
    <xsl:if test="not($sig:transparent(local-name()))">
      <xsl:message select="'print-element ' || name() || ' has no typography of its own: its words are set as they are'"/>
    </xsl:if>
    <xsl:apply-templates mode="print"/>
  </xsl:template>

  <xsl:template mode="print" match="text | front | body | back | group">
    <xsl:apply-templates mode="print"/>
  </xsl:template>

  <xsl:template mode="print" match="div | div1 | div2 | div3 | argument | epigraph | postscript | floatingText">
    <xsl:text>&#10;&#10;</xsl:text>
    <xsl:apply-templates mode="print"/>
    <xsl:text>&#10;&#10;</xsl:text>
  </xsl:template>

  <!-- A heading's level counts the headed divisions around it, so that none is skipped. -->
  <xsl:template mode="print" match="head">
    <xsl:variable name="own" as="xs:boolean" select="exists(preceding-sibling::head)"/>
    <xsl:choose>
      <!-- What the document's own title already says is not set twice; its names are counted all the same. -->
      <xsl:when test="sig:repeats-title(.)">
        <xsl:for-each select=".//(persName | placeName | orgName | geogName | name[@ref] | rs)"><xsl:call-template name="sig:name"/></xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <!-- What brackets hold may have small letters: `THE PCO(b)`. -->
        <xsl:variable name="letters" as="xs:string" select="replace(., '\([^()]*\)|\[[^\[\]]*\]', '')"/>
        <xsl:variable name="capitals" as="xs:boolean" select="upper-case($letters) = $letters and matches($letters, '\p{Lu}{2}')"/>
        <xsl:value-of select="'&#10;&#10;#x-head(' || min(($level + max((1, count(ancestor::*[head][not(self::body and sig:repeats-title(head[1]))]))), 6)) || ', ' || (if ($own) then 'true' else 'false') || ')['"/>
        <xsl:if test="$capitals">#x-capitals[</xsl:if>
        <xsl:apply-templates mode="print"/>
        <xsl:if test="$capitals">];</xsl:if>
        <xsl:text>];&#10;&#10;</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template mode="print" match="list/head | table/head | figure/head | lg/head | listBibl/head" priority="1">
    <xsl:text>&#10;&#10;#x-list-head[</xsl:text>
    <xsl:apply-templates mode="print"/>
    <xsl:text>];&#10;&#10;</xsl:text>
  </xsl:template>

  <!-- The first paragraph of a note, an item or a cell goes on where the mark, the number or the edge ended. -->
  <xsl:template mode="print" match="p | ab">
    <xsl:if test="not((parent::note or parent::item or parent::cell) and not(preceding-sibling::node()[not(self::text()[not(normalize-space())])][not(self::label)]))">
      <xsl:text>&#10;&#10;</xsl:text>
    </xsl:if>
    <xsl:variable name="noted" as="xs:boolean" select="exists(descendant::*[self::app or self::choice[corr] or self::ref[@type = 'noteAnchor'] or self::note[not(sig:inline(.))]])"/>
    <xsl:if test="$noted">#x-noted[</xsl:if>
    <!-- Asked of the element just before first: to look back over all that precedes costs the square of their number. -->
    <xsl:if test="(parent::body or parent::div) and preceding-sibling::*[1][self::pb or self::fw]">
      <xsl:variable name="before" as="element()?" select="preceding-sibling::*[not(self::pb or self::fw)][1]"/>
      <xsl:for-each select="preceding-sibling::pb[not($before) or . >> $before]">
        <xsl:call-template name="sig:page"/>
      </xsl:for-each>
    </xsl:if>
    <xsl:if test="parent::sp and not(preceding-sibling::*[not(self::speaker)])">
      <xsl:apply-templates mode="speaker" select="../speaker"/>
    </xsl:if>
    <xsl:apply-templates mode="print"/>
    <xsl:if test="$noted">];</xsl:if>
    <xsl:text>&#10;&#10;</xsl:text>
  </xsl:template>

  <!-- A direct turn: the speaker's name runs into the first paragraph. -->
  <xsl:mode name="speaker" on-no-match="fail"/>
  <xsl:template mode="print" match="sp">
    <xsl:text>&#10;&#10;#x-turn[</xsl:text>
    <xsl:if test="not(*[not(self::speaker)][1][self::p or self::ab])">
      <xsl:apply-templates mode="speaker" select="speaker"/>
    </xsl:if>
    <xsl:apply-templates mode="print" select="node() except speaker"/>
    <xsl:text>];&#10;&#10;</xsl:text>
  </xsl:template>
  <xsl:template mode="speaker" match="speaker">
    <xsl:text>#x-speaker[</xsl:text>
    <xsl:apply-templates mode="print"/>
    <xsl:text>]; </xsl:text>
  </xsl:template>
  <xsl:template mode="print" match="speaker">
    <xsl:apply-templates mode="speaker" select="."/>
  </xsl:template>

  <xsl:template mode="print" match="list">
    <xsl:apply-templates mode="print" select="head"/>
    <xsl:text>&#10;&#10;#x-list(</xsl:text>
    <xsl:value-of select="sig:array((item, bibl) ! sig:literal(string(if (@n) then @n else if (preceding-sibling::*[1][self::label]) then preceding-sibling::*[1] else if (../@rend = 'numbered') then count(preceding-sibling::item) + 1 || '.' else if (../@rend = 'bulleted') then '–' else '')))"/>
    <xsl:for-each select="item | bibl">
      <xsl:text>, [</xsl:text>
      <xsl:apply-templates mode="print"/>
      <!-- A page break or a note between items belongs to the end of the item before it. -->
      <xsl:apply-templates mode="print" select="following-sibling::*[1][self::pb or self::fw or self::note]"/>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>);&#10;&#10;</xsl:text>
  </xsl:template>

  <xsl:template mode="print" match="table">
    <xsl:variable name="columns" as="xs:integer" select="max((1, row ! sum(cell ! sig:span(@cols))))"/>
    <!-- A table that takes few lines, however narrow its columns, is not divided between two pages. -->
    <xsl:variable name="lines" as="xs:double" select="sum(row ! max((1, cell ! ceiling(string-length(.) * $columns div 60))))"/>
    <xsl:variable name="sums" as="xs:integer*" select="sig:columns-of-sums(.)"/>
    <xsl:apply-templates mode="print" select="head"/>
    <xsl:value-of select="'&#10;&#10;#x-table(' || $columns || ', ' || count(row[@role = 'label'][not(preceding-sibling::row[not(@role = 'label')])]) || ', ' || ($lines gt 15)"/>
    <xsl:for-each select="row">
      <xsl:variable name="label" as="xs:boolean" select="@role = 'label'"/>
      <xsl:text>, (</xsl:text>
      <xsl:for-each select="cell">
        <xsl:value-of select="'x-cell(' || sig:span(@cols) || ', ' || sig:span(@rows) || ', ' || ($label or @role = 'label') || ', ' || (position() = $sums) || ')['"/>
        <xsl:apply-templates mode="print"/>
        <xsl:text>], </xsl:text>
      </xsl:for-each>
      <xsl:text>)</xsl:text>
    </xsl:for-each>
    <xsl:text>);&#10;&#10;</xsl:text>
  </xsl:template>
  <!-- Columns of figures, as in transforms/html/lists-tables.xsl. -->
  <xsl:function name="sig:columns-of-sums" as="xs:integer*">
    <xsl:param name="table" as="element(table)"/>
    <xsl:if test="not($table/row/cell[@cols ne '1' or @rows ne '1'])">
      <xsl:for-each select="1 to count($table/row[1]/cell)">
        <xsl:variable name="words" as="xs:string*" select="let $i := . return tail($table/row) ! cell[$i] ! normalize-space(.)[. ne '']"/>
        <xsl:variable name="figures" as="xs:integer" select="count($words[translate(., '0123456789', '') ne . and translate(., '0123456789.,-–−+%/ ', '') eq ''])"/>
        <xsl:if test="$figures gt 0 and 3 * $figures ge 2 * count($words)"><xsl:sequence select="."/></xsl:if>
      </xsl:for-each>
    </xsl:if>
  </xsl:function>
  <xsl:function name="sig:span" as="xs:integer">
    <xsl:param name="value" as="attribute()?"/>
    <xsl:sequence select="if ($value castable as xs:positiveInteger and number($value) le 99) then xs:integer($value) else 1"/>
  </xsl:function>

  <!-- A figure is described in words; its picture is set where the publisher gives the file. -->
  <xsl:template mode="print" match="figure">
    <xsl:value-of select="'&#10;&#10;#x-figure(' || sig:literal(string((graphic/@url)[1])) || ', ' || sig:literal(sig:plain((figDesc, graphic/desc, head)[1])) || ')['"/>
    <xsl:apply-templates mode="print" select="head/node()"/>
    <xsl:text>][</xsl:text>
    <xsl:apply-templates mode="print" select="* except (head, figDesc, graphic)"/>
    <xsl:text>];&#10;&#10;</xsl:text>
  </xsl:template>
  <xsl:template mode="print" match="graphic | figDesc"/>

  <xsl:template mode="print" match="lg">
    <xsl:text>&#10;&#10;#x-stanza[</xsl:text>
    <xsl:apply-templates mode="print"/>
    <xsl:text>];&#10;&#10;</xsl:text>
  </xsl:template>
  <xsl:template mode="print" match="l">
    <xsl:text>&#10;&#10;#x-verse[</xsl:text>
    <xsl:apply-templates mode="print"/>
    <xsl:text>];&#10;&#10;</xsl:text>
  </xsl:template>

  <xsl:template mode="print" match="quote | cit">
    <xsl:choose>
      <xsl:when test="p or lg or self::cit[quote/p] or parent::div or parent::body">
        <xsl:text>&#10;&#10;#x-quotation[</xsl:text>
        <xsl:apply-templates mode="print"/>
        <xsl:text>];&#10;&#10;</xsl:text>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="print"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template mode="print" match="opener | closer | trailer | byline | docAuthor | titlePage | docTitle | titlePart | address">
    <xsl:text>&#10;&#10;</xsl:text>
    <xsl:apply-templates mode="print"/>
    <xsl:text>&#10;&#10;</xsl:text>
  </xsl:template>
  <xsl:template mode="print" match="salute | opener/seg | closer/seg | opener/idno | addrLine | note[@type = 'classification']">
    <xsl:text>&#10;&#10;#x-formula[</xsl:text>
    <xsl:apply-templates mode="print"/>
    <xsl:text>];&#10;&#10;</xsl:text>
  </xsl:template>
  <xsl:template mode="print" match="dateline | signed">
    <!-- A date over what it dates does not stay behind at the foot of a page. -->
    <xsl:value-of select="'&#10;&#10;#x-right(' || (if (self::dateline and parent::opener) then 'true' else 'false') || ')['"/>
    <xsl:apply-templates mode="print"/>
    <xsl:text>];&#10;&#10;</xsl:text>
  </xsl:template>

  <xsl:template mode="print" match="milestone">
    <xsl:text>&#10;&#10;#x-section();&#10;&#10;</xsl:text>
  </xsl:template>

  <xsl:template mode="print" match="listBibl">
    <xsl:text>&#10;&#10;</xsl:text>
    <xsl:apply-templates mode="print"/>
    <xsl:text>&#10;&#10;</xsl:text>
  </xsl:template>
  <xsl:template mode="print" match="listBibl/bibl" priority="1">
    <xsl:text>&#10;&#10;#x-record[</xsl:text>
    <xsl:apply-templates mode="print" select="date"/>
    <xsl:text>][</xsl:text>
    <xsl:apply-templates mode="print" select="title/node()"/>
    <xsl:text>][</xsl:text>
    <xsl:for-each select="node() except (date, title)">
      <xsl:choose>
        <xsl:when test="self::note">
          <xsl:apply-templates mode="print"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates mode="print" select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:text>];&#10;&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
