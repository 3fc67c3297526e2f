<?xml version="1.0" encoding="UTF-8"?>
<!-- Words inside a line: the interventions in the press's signs, names for the indexes, changes of script and hand. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:sig="urn:sigla:print" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- The delimiters the source has: brackets where @rend names no others. -->
  <xsl:function name="sig:delimiters" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="pair" as="xs:string+" select="
      if ($element/@rend = 'none') then ('', '') else if ($element/@rend = 'parentheses') then ('(', ')')
      else if ($element/@rend = 'slashes') then ('/', '/') else if ($element/@rend = 'braces') then ('{', '}')
      else if ($element/@rend = 'angle') then ('&lt;', '&gt;')
      else if (starts-with($element/@rend, 'delimiters(')) then tokenize(replace($element/@rend, '^delimiters\((.*)\)$', '$1'), ' ')
      else if ($element/self::surplus) then ('{', '}') else ('[', ']')"/>
    <xsl:sequence select="'(' || sig:literal($pair[1]) || ', ' || sig:literal($pair[2]) || ')'"/>
  </xsl:function>

  <xsl:template mode="print" match="ex | supplied | surplus | gap | incident">
    <xsl:value-of select="'#x-' || local-name() || sig:delimiters(.) || '['"/>
    <xsl:apply-templates mode="print"/>
    <xsl:text>];</xsl:text>
  </xsl:template>
  <!-- Words given up (the crux of philologists) stand in the text by their marks alone. -->
  <xsl:template mode="print" match="sic[starts-with(@rend, 'delimiters(')]">
    <xsl:value-of select="'#x-surplus' || sig:delimiters(.) || '['"/>
    <xsl:apply-templates mode="print"/>
    <xsl:text>];</xsl:text>
  </xsl:template>
  <xsl:template mode="print" match="gap[not(node())]" priority="1">
    <xsl:text>#x-gap("[", "]")[#"…";];</xsl:text>
  </xsl:template>

  <!-- Of two readings one is the text; the other stands in the apparatus, by the number of the line. -->
  <xsl:template mode="print" match="choice[sic and corr]">
    <!-- An editor of this edition corrects the text; a translator's or the program's correction is reported. -->
    <xsl:variable name="ours" as="xs:boolean" select="not(corr/@resp = ('#translator', '#source-editor', '#sigla')) and exists(corr/@resp)"/>
    <xsl:variable name="note" as="element(note)?" select="following-sibling::node()[not(self::text()[not(normalize-space())])][1][self::note[@type = 'correction']]"/>
    <xsl:text>#x-apparatus(</xsl:text>
    <xsl:value-of select="sig:literal(sig:label(.)) || (if (ancestor::head) then ', apart: true' else '')"/>
    <xsl:text>)[</xsl:text>
    <xsl:apply-templates mode="print" select="if ($ours) then corr/node() else sic/node()"/>
    <xsl:text>][</xsl:text>
    <xsl:apply-templates mode="plain" select="if ($ours) then corr/node() else sic/node()"/>
    <xsl:text>][</xsl:text>
    <xsl:choose>
      <xsl:when test="$ours">
        <xsl:text>#x-word[#"in the source";]; </xsl:text>
        <xsl:apply-templates mode="plain" select="sic/node()"/>
        <xsl:value-of select="sig:by(corr)"/>
      </xsl:when>
      <xsl:when test="$note and $corrections = 'apparatus'">
        <xsl:apply-templates mode="print" select="$note/node()"/>
        <xsl:value-of select="sig:by(($note[@resp], corr)[1])"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="plain" select="corr/node()"/>
        <xsl:value-of select="sig:by(corr)"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:text>];</xsl:text>
  </xsl:template>
  <xsl:template mode="print" match="choice[orig and reg]">
    <xsl:apply-templates mode="print" select="orig"/>
  </xsl:template>
  <xsl:template mode="print" match="choice[abbr and expan]">
    <xsl:apply-templates mode="print" select="expan"/>
  </xsl:template>
  <xsl:template mode="print" match="choice" priority="-0.6">
    <xsl:apply-templates mode="print" select="*[1]"/>
  </xsl:template>

  <xsl:template mode="print" match="app">
    <xsl:variable name="text" as="element()?" select="(lem, rdg)[1]"/>
    <xsl:text>#x-apparatus(</xsl:text>
    <xsl:value-of select="sig:literal(sig:label(.)) || (if (ancestor::head) then ', apart: true' else '')"/>
    <xsl:text>)[</xsl:text>
    <xsl:apply-templates mode="print" select="$text/node()"/>
    <xsl:text>][</xsl:text>
    <xsl:apply-templates mode="plain" select="$text/node()"/>
    <xsl:text>][</xsl:text>
    <xsl:for-each select="rdg except $text">
      <xsl:if test="position() gt 1">
        <xsl:text>#"; ";</xsl:text>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="normalize-space()">
          <xsl:apply-templates mode="plain"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:text>#x-word[#"omitted";]</xsl:text>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:value-of select="sig:by(.)"/>
    </xsl:for-each>
    <xsl:apply-templates mode="plain" select="note"/>
    <xsl:text>];</xsl:text>
  </xsl:template>

  <!-- Who says so, after a reading: the witnesses, or the person responsible as the header names them. -->
  <xsl:function name="sig:by" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="root" select="root($element)"/>
    <xsl:variable name="names" as="xs:string*" select="
      tokenize($element/@wit) ! replace(., '^#', ''),
      tokenize($element/@resp) ! (
        if (. = '#translator') then 'tr.' else if (. = '#source-editor') then 'ed.' else if (. = '#sigla') then 'conj.'
        else (sig:plain(key('sig:id', substring-after(., '#'), $root)/(name, persName, orgName, .)[1]), replace(., '^#', ''))[. ne ''][1])"/>
    <xsl:variable name="certainty" as="xs:string*" select="map{'medium': 'probably', 'low': 'perhaps'}(string($element/@cert))[$element/self::corr]"/>
    <xsl:sequence select="string-join((if (exists($certainty)) then ' #x-word[#' || sig:literal('(' || $certainty || ')') || ';];' else (), $names ! (' #x-word[#' || sig:literal(.) || ';];')))"/>
  </xsl:function>
  <xsl:key name="sig:id" match="*[@xml:id]" use="@xml:id"/>

  <!-- Words quoted outside their place: without notes, index entries and apparatus of their own. -->
  <xsl:mode name="plain" on-no-match="shallow-skip"/>
  <xsl:template mode="plain" match="text()">
    <xsl:value-of select="sig:text(.)"/>
  </xsl:template>
  <xsl:template mode="plain" match="note[not(@place = 'inline')] | ref[@type = 'noteAnchor'] | corr[parent::choice/sic] | reg[parent::choice/orig] | pb | fw"/>
  <xsl:template mode="plain" match="ex | supplied | surplus | gap | incident | note[@place = 'inline']">
    <xsl:value-of select="'#x-' || local-name() || sig:delimiters(.) || '['"/>
    <xsl:apply-templates mode="plain"/>
    <xsl:text>];</xsl:text>
  </xsl:template>

  <xsl:template mode="print" match="unclear">
    <xsl:text>#x-unclear[</xsl:text>
    <xsl:apply-templates mode="print"/>
    <xsl:text>];</xsl:text>
  </xsl:template>
  <xsl:template mode="print" match="add | del">
    <xsl:value-of select="'#x-' || local-name() || '['"/>
    <xsl:apply-templates mode="print"/>
    <xsl:text>];</xsl:text>
  </xsl:template>
  <xsl:template mode="print" match="hi | emph">
    <xsl:value-of select="'#x-hi(' || sig:array(tokenize((@rend, @rendition ! replace(., '#', ''), 'italic')[normalize-space()][1]) ! sig:literal(.)) || ')['"/>
    <xsl:apply-templates mode="print"/>
    <xsl:text>];</xsl:text>
  </xsl:template>
  <xsl:template mode="print" match="foreign">
    <xsl:value-of select="'#x-foreign(' || sig:literal((sig:language(@xml:lang), '')[1]) || ')['"/>
    <xsl:apply-templates mode="print"/>
    <xsl:text>];</xsl:text>
  </xsl:template>

  <!-- Names: where they stand is what the indexes count. -->
  <xsl:template mode="print" match="persName | placeName | orgName | geogName | name[@ref] | rs">
    <xsl:call-template name="sig:name"/>
    <xsl:apply-templates mode="print"/>
  </xsl:template>
  <xsl:template name="sig:name">
    <xsl:variable name="kind" as="xs:string" select="
      if (self::persName or @type = 'person') then 'person' else if (self::placeName or self::geogName or @type = 'place') then 'place' else if (self::orgName or @type = 'org') then 'org' else ''"/>
    <xsl:variable name="id" as="xs:string?" select="(if (contains(normalize-space(@ref), ' ')) then tokenize(@ref)[contains(., '#')][1] else @ref[contains(., '#')]) ! substring-after(normalize-space(.), '#')"/>
    <xsl:if test="$kind ne '' and $id and not(ancestor::note[@type = 'correction'])">
      <xsl:value-of select="'#x-name(' || sig:literal($kind) || ', ' || sig:literal(sig:authority(., $id)) || ', ' || sig:literal(sig:plain(.)) || ');'"/>
    </xsl:if>
  </xsl:template>
  <!-- A participant of this document stands for the entry of the authority file it corresponds to. -->
  <xsl:function name="sig:authority" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="(key('sig:id', $id, root($name))[self::person or self::personGrp or self::place or self::org]/@corresp[contains(., '#')] ! substring-after(., '#'), $id)[1]"/>
  </xsl:function>

  <!-- Dates: where they stand is what the chronology counts. -->
  <xsl:template mode="print" match="text//date[matches((@when, @from, @notBefore)[1], '^[0-9]{4}')]">
    <xsl:if test="not(ancestor::bibl or ancestor::dateline)">
      <xsl:value-of select="'#x-date(' || sig:literal(tokenize((@when, @from, @notBefore)[1], 'T')[1]) || ');'"/>
    </xsl:if>
    <xsl:apply-templates mode="print"/>
  </xsl:template>

  <!-- Layout of the source. -->
  <xsl:template mode="print" match="pb">
    <!-- A page that begins between two paragraphs is marked where the second begins. -->
    <xsl:if test="not((parent::body or parent::div) and following-sibling::*[not(self::pb or self::fw)][1][self::p])">
      <xsl:call-template name="sig:page"/>
    </xsl:if>
  </xsl:template>
  <xsl:template name="sig:page">
    <xsl:variable name="written" as="element(fw)?" select="following-sibling::node()[1][self::fw[@type = 'pageNum']]"/>
    <xsl:value-of select="'#x-page(' || sig:literal(normalize-space((@n[normalize-space()], $written, '')[1])) || ');'"/>
  </xsl:template>
  <xsl:template mode="print" match="lb[@break = 'no'] | cb | anchor | handShift | fw | space"/>
  <xsl:template mode="print" match="lb[not(@break = 'no')]">
    <xsl:text>#linebreak();</xsl:text>
  </xsl:template>
  <xsl:template mode="print" match="ptr">
    <xsl:value-of select="sig:text(string(@target))"/>
  </xsl:template>
</xsl:stylesheet>
