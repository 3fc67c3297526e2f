<?xml version="1.0" encoding="UTF-8"?>
<!-- Words inside a line, as XHTML: interventions in the signs of print, names, pages, notes. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xmlns:sig="urn:sigla:print"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs sig" expand-text="yes">

  <xsl:key name="sig:id" match="*[@xml:id]" use="@xml:id"/>

  <!-- The delimiters the source has: brackets where @rend names no others. -->
  <xsl:function name="sig:pair" as="xs:string+">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      if ($element/@rend = 'none') then ('', '') else if ($element/@rend = 'parentheses') then ('(', ')')
      else if ($element/@rend = 'slashes') then ('/', '/') else if ($element/@rend = 'braces') then ('{', '}')
      else if ($element/@rend = 'angle') then ('&lt;', '&gt;')
      else if (starts-with($element/@rend, 'delimiters(')) then tokenize(replace($element/@rend, '^delimiters\((.*)\)$', '$1'), ' ')
      else if ($element/self::surplus) then ('{', '}') else ('[', ']')"/>
  </xsl:function>

  <!-- Any element without a template of its own: its words. -->
  <xsl:template mode="xhtml" match="*" priority="-1">
    <xsl:apply-templates mode="xhtml"/>
  </xsl:template>

  <!-- Surplus letters and words given up stand in the text by their marks alone. -->
  <xsl:template mode="xhtml" match="ex | supplied | surplus | sic[starts-with(@rend, 'delimiters(')]">
    <span class="{local-name()}">{sig:pair(.)[1]}<xsl:apply-templates mode="xhtml"/>{sig:pair(.)[2]}</span>
  </xsl:template>
  <xsl:template mode="xhtml" match="gap | incident">
    <span class="{local-name()}">{sig:pair(.)[1]}<i><xsl:choose>
      <xsl:when test="node()"><xsl:apply-templates mode="xhtml"/></xsl:when>
      <xsl:otherwise>…</xsl:otherwise>
    </xsl:choose></i>{sig:pair(.)[2]}</span>
  </xsl:template>
  <xsl:template mode="xhtml" match="unclear">
    <span class="unclear"><xsl:apply-templates mode="xhtml"/></span>
  </xsl:template>
  <xsl:template mode="xhtml" match="add">
    <ins><xsl:apply-templates mode="xhtml"/></ins>
  </xsl:template>
  <xsl:template mode="xhtml" match="del">
    <del><xsl:apply-templates mode="xhtml"/></del>
  </xsl:template>

  <!-- An editor of this edition corrects the text; a translator's correction stands in his own note. -->
  <xsl:template mode="xhtml" match="choice[sic and corr]">
    <xsl:variable name="ours" as="xs:boolean" select="exists(corr/@resp) and not(corr/@resp = ('#translator', '#source-editor', '#sigla'))"/>
    <span class="choice" title="{if ($ours) then 'In the source: ' || normalize-space(sic) else 'Read: ' || normalize-space(corr)}">
      <xsl:apply-templates mode="xhtml" select="(if ($ours) then corr else sic)/node()"/>
    </span>
  </xsl:template>
  <xsl:template mode="xhtml" match="choice[orig and reg]"><xsl:apply-templates mode="xhtml" select="orig/node()"/></xsl:template>
  <xsl:template mode="xhtml" match="choice[abbr and expan]"><xsl:apply-templates mode="xhtml" select="expan/node()"/></xsl:template>
  <xsl:template mode="xhtml" match="choice" priority="-0.6"><xsl:apply-templates mode="xhtml" select="*[1]/node()"/></xsl:template>
  <xsl:template mode="xhtml" match="app">
    <xsl:variable name="text" select="(lem, rdg)[1]"/>
    <span class="choice" title="{string-join((rdg except $text) ! (replace(string(@wit), '#', '') || ': ' || (normalize-space(.)[. ne ''], 'omitted')[1]), '; ')}">
      <xsl:apply-templates mode="xhtml" select="$text/node()"/>
    </span>
  </xsl:template>

  <xsl:template mode="xhtml" match="hi | emph">
    <xsl:variable name="rend" as="xs:string*" select="tokenize((@rend, 'italic')[1])"/>
    <xsl:choose>
      <xsl:when test="$rend = ('bold', 'strong')"><b><xsl:apply-templates mode="xhtml"/></b></xsl:when>
      <xsl:when test="$rend = ('sup', 'super', 'superscript')"><sup><xsl:apply-templates mode="xhtml"/></sup></xsl:when>
      <xsl:when test="$rend = ('sub', 'subscript')"><sub><xsl:apply-templates mode="xhtml"/></sub></xsl:when>
      <xsl:when test="$rend = ('underline', 'underlined')"><span class="underline"><xsl:apply-templates mode="xhtml"/></span></xsl:when>
      <xsl:when test="$rend = ('smallcaps', 'small-caps')"><span class="smallcaps"><xsl:apply-templates mode="xhtml"/></span></xsl:when>
      <xsl:otherwise><i><xsl:apply-templates mode="xhtml"/></i></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template mode="xhtml" match="foreign[sig:language(@xml:lang)]">
    <span lang="{@xml:lang}" xml:lang="{@xml:lang}"><xsl:apply-templates mode="xhtml"/></span>
  </xsl:template>

  <!-- Names the registers point at. Names inside a name, and in notes printed elsewhere, have no place of their own. -->
  <xsl:function name="sig:names" as="element()*">
    <xsl:param name="text" as="element()?"/>
    <xsl:sequence select="$text//(persName | placeName | orgName | geogName | rs)[sig:kind(.) ne ''][contains(@ref, '#')][not(ancestor::listBibl or ancestor::figure)]"/>
  </xsl:function>
  <xsl:function name="sig:kind" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="
      if ($name/self::persName or $name/@type = 'person') then 'person' else if ($name/self::placeName or $name/self::geogName or $name/@type = 'place') then 'place'
      else if ($name/self::orgName or $name/@type = 'org') then 'org' else ''"/>
  </xsl:function>
  <xsl:function name="sig:entry-id" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="id" as="xs:string" select="substring-after(tokenize($name/@ref)[contains(., '#')][1], '#')"/>
    <xsl:sequence select="(key('sig:id', $id, root($name))[self::person or self::personGrp or self::place or self::org]/@corresp[contains(., '#')] ! substring-after(., '#'), $id)[1]"/>
  </xsl:function>
  <xsl:variable name="sig:name-numbers" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="sig:names(/TEI/text)">
        <xsl:map-entry key="generate-id(.)" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>
  <xsl:function name="sig:name-id" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="'name-' || $sig:name-numbers(generate-id($name))"/>
  </xsl:function>
  <xsl:template mode="xhtml" match="persName | placeName | orgName | geogName | rs">
    <xsl:choose>
      <xsl:when test="exists($sig:name-numbers(generate-id(.)))">
        <span id="{sig:name-id(.)}"><xsl:apply-templates mode="xhtml"/></span>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="xhtml"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Pages of the source. -->
  <xsl:variable name="sig:page-numbers" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="/TEI/text//pb">
        <xsl:map-entry key="generate-id(.)" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>
  <xsl:function name="sig:page-id" as="xs:string">
    <xsl:param name="pb" as="element(pb)"/>
    <xsl:sequence select="'page-' || $sig:page-numbers(generate-id($pb))"/>
  </xsl:function>
  <!-- A page without a number of its own is counted from the text's first. -->
  <xsl:function name="sig:page-name" as="xs:string">
    <xsl:param name="pb" as="element(pb)"/>
    <xsl:sequence select="(normalize-space($pb/@n)[. ne ''], string($sig:page-numbers(generate-id($pb)) + 1))[1]"/>
  </xsl:function>
  <xsl:template mode="xhtml" match="pb">
    <xsl:choose>
      <xsl:when test="parent::list or parent::table or parent::row or parent::listBibl"/>
      <xsl:when test="parent::body or parent::div">
        <div><span id="{sig:page-id(.)}" epub:type="pagebreak" role="doc-pagebreak" aria-label="{sig:page-name(.)}"></span></div>
      </xsl:when>
      <xsl:otherwise>
        <span id="{sig:page-id(.)}" epub:type="pagebreak" role="doc-pagebreak" aria-label="{sig:page-name(.)}"></span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template mode="xhtml" match="fw | cb | anchor | space | lb[@break = 'no']"/>
  <xsl:template mode="xhtml" match="lb[not(@break = 'no')]"><br/></xsl:template>
  <xsl:template mode="xhtml" match="ptr">{@target}</xsl:template>

  <!-- Notes: reading systems show the body in a popup at its mark. -->
  <xsl:template mode="xhtml" match="ref[@type = 'noteAnchor']">
    <xsl:variable name="note" as="element(note)?" select="key('sig:note', substring(@target, 2))[1]"/>
    <xsl:choose>
      <xsl:when test="sig:is-place(.)">
        <xsl:sequence select="sig:mark(sig:mark-at(.), true())"/>
      </xsl:when>
      <xsl:when test="$note">
        <xsl:sequence select="sig:mark(sig:mark-at(key('sig:anchor', $note/@xml:id)[1]), false())"/>
      </xsl:when>
      <xsl:otherwise>
        <sup><xsl:apply-templates mode="xhtml"/></sup>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:function name="sig:mark" as="element()">
    <xsl:param name="mark" as="xs:string"/>
    <xsl:param name="first" as="xs:boolean"/>
    <sup><a epub:type="noteref" role="doc-noteref" href="#note-{$mark}"><xsl:if test="$first"><xsl:attribute name="id" select="'mark-' || $mark"/></xsl:if>{$mark}</a></sup>
  </xsl:function>
  <xsl:template mode="xhtml" match="note">
    <xsl:choose>
      <xsl:when test="sig:is-place(.)">
        <xsl:sequence select="sig:mark(sig:mark-at(.), true())"/>
      </xsl:when>
      <xsl:when test="not(sig:inline(.)) and exists(key('sig:anchor', @xml:id))"/>
      <xsl:otherwise>
        <span class="note">{sig:pair(.)[1]}<i><xsl:apply-templates mode="xhtml"/></i>{sig:pair(.)[2]}</span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
