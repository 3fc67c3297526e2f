<?xml version="1.0" encoding="UTF-8"?>
<!--
  Notes that do not stand in the line, and their anchors.

  A body that stands between paragraphs stays where the source has it; a script moves it beside its anchor on wide
  screens. A body inside a paragraph is loose and follows the text: its anchor leads there, or, where none calls it (TEI
  allows a body at the place of its anchor), a letter that stands for it: the source's own notes have numbers.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:h="https://sigla.invalid/ns/html" xmlns:s="https://sigla.invalid/ns/source" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:key name="id" match="text//*[@xml:id]" use="@xml:id"/>
  <xsl:key name="anchor" match="ref[@type = 'noteAnchor'][@target]" use="normalize-space(@target)"/>

  <!--
    Words in brackets that stand in the line: those of place inline, and what someone wrote in the margin, which TEI gives the
    place on its page. One with an id has an anchor of its own; between blocks it is a body.
  -->
  <xsl:function name="h:in-line" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="$note/@place = 'inline' or $note/@type = 'marginalia' and not($note/@xml:id or $note/p
      or $note/parent::*[self::div or self::body or self::front or self::back or self::list or self::table or self::row or self::sp
        or self::lg or self::bibl or self::app or self::figure or self::opener or self::closer or starts-with(local-name(), 'div')])"/>
  </xsl:function>

  <xsl:function name="h:is-loose" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="not(h:in-line($note)) and not($note/@rend = 'none') and not($note/@type = 'classification')
      and not($note/parent::*[self::div or self::body or self::front or self::back or self::list or self::table or self::row
        or self::sp or self::lg or self::bibl or self::app or self::figure or self::item[not($note/following-sibling::text()[normalize-space()])] or self::opener or self::closer
        or starts-with(local-name(), 'div')])"/>
  </xsl:function>

  <xsl:function name="h:is-called" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="exists($note/@xml:id ! key('anchor', '#' || normalize-space(.), root($note)))"/>
  </xsl:function>

  <xsl:template match="ref[@type = 'noteAnchor']" as="element()">
    <xsl:param name="in-link" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:variable name="body" as="element()?" select="key('id', substring-after(@target, '#'))[self::note][1]"/>
    <xsl:choose>
      <xsl:when test="exists($body) and not($in-link)">
        <a class="anchor" href="{normalize-space(@target)}" role="doc-noteref">
          <xsl:if test=". is key('anchor', normalize-space(@target))[1]"><xsl:attribute name="id" select="'to-' || substring-after(normalize-space(@target), '#')"/></xsl:if>
          <xsl:apply-templates/>
        </a>
      </xsl:when>
      <xsl:otherwise><span class="anchor"><xsl:call-template name="global"/><xsl:apply-templates/></span></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- `[?]` inside `[we?]` and the like: part of the intervention round it. -->
  <xsl:template match="note[@rend = 'none'][not(h:in-line(.))]" as="element()">
    <span class="query"><xsl:call-template name="global"/><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="note[not(h:in-line(.))][not(@rend = 'none')]" as="element()*">
    <!-- Where the source has it, for the view of the source; without links and ids, which its body after the text has. -->
    <xsl:if test="h:is-loose(.) and not(ancestor::note[h:is-loose(.)])"><span class="here"><xsl:apply-templates select="." mode="source"/></span></xsl:if>
    <xsl:choose>
      <xsl:when test="h:is-loose(.) and h:is-called(.)"/>
      <xsl:when test="h:is-loose(.)">
        <xsl:variable name="number" as="xs:integer" select="$h:loose-number(generate-id())"/>
        <xsl:choose>
          <xsl:when test="ancestor::persName | ancestor::placeName | ancestor::orgName | ancestor::name | ancestor::rs | ancestor::ref | ancestor::note[h:is-loose(.)]">
            <sup class="anchor derived" role="doc-noteref"><xsl:value-of select="(@n, format-integer($number, 'a'))[1]"/></sup>
          </xsl:when>
          <xsl:otherwise>
            <a class="anchor derived" id="to-note-{$number}" href="#{h:note-id(.)}" role="doc-noteref"><xsl:value-of select="(@n, format-integer($number, 'a'))[1]"/></a>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:when>
      <xsl:otherwise>
        <div class="{string-join((if (@type = 'classification') then 'classification' else 'note-body', h:classes('t-', @type)), ' ')}">
          <xsl:if test="not(parent::app or parent::bibl or @type = 'classification')"><xsl:attribute name="role" select="'note'"/></xsl:if>
          <xsl:call-template name="global"/>
          <xsl:apply-templates/>
          <xsl:if test="key('anchor', '#' || @xml:id)"><xsl:text> </xsl:text><a class="back" href="#to-{@xml:id}" aria-label="Back to the text"/></xsl:if>
        </div>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The words of the source between its marks, and nothing of what the edition derived: as transforms/text/source.xsl has them. -->
  <xsl:mode name="source" on-no-match="text-only-copy"/>
  <xsl:template match="*" mode="source" as="text()*">
    <xsl:variable name="marks" as="xs:string*" select="s:marks(.)"/>
    <xsl:variable name="edge" as="xs:string" select="if (self::p or self::ab or self::item or self::l or self::head or self::cell or self::note[@place = ('foot', 'end', 'bottom') or p]) then '&#10;' else ''"/>
    <xsl:value-of select="$edge || (if (self::item/@n) then @n || ' ' else '') || $marks[1]"/>
    <xsl:apply-templates mode="source"/>
    <xsl:value-of select="$marks[2] || $edge"/>
  </xsl:template>
  <xsl:template match="choice/corr | choice/reg | choice[abbr]/expan | figDesc | biblStruct | msDesc" mode="source" as="empty-sequence()"/>
  <xsl:template match="lb[not(@break = 'no')]" mode="source" as="text()"><xsl:value-of select="' '"/></xsl:template>

  <!-- A note inside what the header says is part of it. -->
  <xsl:template match="teiHeader//note[h:is-loose(.)]" as="element()" priority="1">
    <span class="note"><xsl:call-template name="global"/><xsl:call-template name="marked"/></span>
  </xsl:template>

  <xsl:variable name="h:loose-notes" as="element(note)*" select="//text//note[h:is-loose(.)]"/>
  <xsl:variable name="h:loose-number" as="map(xs:string, xs:integer)">
    <xsl:map><xsl:for-each select="$h:loose-notes"><xsl:map-entry key="generate-id()" select="position()"/></xsl:for-each></xsl:map>
  </xsl:variable>
  <xsl:function name="h:note-id" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="($note/@xml:id/normalize-space(), 'note-' || $h:loose-number(generate-id($note)))[1]"/>
  </xsl:function>

  <xsl:template name="loose-notes" as="element()?">
    <xsl:where-populated>
      <div class="loose-notes">
        <xsl:for-each select="$h:loose-notes">
          <div class="note-body" role="note" id="{h:note-id(.)}">
            <xsl:sequence select="h:language(@xml:lang)"/>
            <xsl:if test="not(label)"><span class="label"><xsl:value-of select="(@n, format-integer(position(), 'a'))[1]"/></span><xsl:text> </xsl:text></xsl:if>
            <xsl:apply-templates/>
            <xsl:if test="not(ancestor::note[h:is-loose(.)] or ancestor::persName or ancestor::placeName or ancestor::orgName or ancestor::name or ancestor::rs or ancestor::ref)">
              <xsl:text> </xsl:text><a class="back" href="#to-{if (h:is-called(.)) then normalize-space(@xml:id) else 'note-' || position()}" aria-label="Back to the text"/>
            </xsl:if>
          </div>
        </xsl:for-each>
      </div>
    </xsl:where-populated>
  </xsl:template>

</xsl:stylesheet>
