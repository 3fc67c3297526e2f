<?xml version="1.0" encoding="UTF-8"?>
<!--
  Editorial interventions (docs/encoding.md, section 1).

  Each is one span: class `iv` and `x-` with the class of the intervention, who is responsible and how sure in data-
  attributes, and a description for assistive technology: the entry of the page's own conventions key, and the person
  responsible. Marks of the source stand in `m`, what the reading text replaces in `old`, what it puts there in `new`.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:h="https://sigla.invalid/ns/html" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Who is responsible, by what `resp` says, once for each; and those of them whom the source note names. -->
  <xsl:variable name="h:responsible-by" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each select="distinct-values(//@resp ! string())">
        <xsl:variable name="who" as="xs:string?" select="h:all-pointed(.)[1]"/>
        <xsl:if test="exists($who)"><xsl:map-entry key="." select="$who"/></xsl:if>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:template name="intervention" as="attribute()*">
    <xsl:param name="class" as="xs:string" required="yes"/>
    <xsl:param name="more" as="xs:string*"/>
    <xsl:param name="resp" as="attribute()?" select="@resp"/>
    <xsl:param name="cert" as="attribute()?" select="@cert"/>
    <xsl:param name="in-link" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:variable name="who" as="xs:string?" select="if ($resp) then $h:responsible-by(string($resp)) else ()"/>
    <xsl:attribute name="class" select="string-join(('iv x-' || $class, $more), ' ')"/>
    <xsl:call-template name="global"/>
    <xsl:if test="not($in-link)">
      <xsl:attribute name="tabindex" select="0"/>
      <xsl:attribute name="aria-describedby" select="'k-' || $class || (if ($who = $h:responsible) then ' r-' || $who else '')"/>
    </xsl:if>
    <xsl:if test="exists($who)"><xsl:attribute name="data-r" select="$who"/></xsl:if>
    <xsl:if test="$cert"><xsl:attribute name="data-c" select="$cert"/></xsl:if>
  </xsl:template>

  <!-- A linked name is described by what was done to it. -->
  <xsl:function name="h:descriptions" as="attribute()?">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="classes" as="xs:string*" select="distinct-values((
      $name//(expan | ex) ! 'expansion', $name//supplied ! 'supplied', $name//unclear ! 'uncertain', $name//choice[sic] ! 'correction',
      $name//note[h:in-line(.)] ! h:note-class(.)))"/>
    <xsl:if test="exists($classes)"><xsl:attribute name="aria-describedby" select="$classes ! ('k-' || .)" separator=" "/></xsl:if>
  </xsl:function>

  <!-- com[munist]: the word is the unit, so that it is read and heard as one. -->
  <xsl:template match="expan" as="element()">
    <xsl:element name="{h:tag(., 'span')}">
      <xsl:call-template name="intervention">
        <xsl:with-param name="class" select="'expansion'"/>
        <xsl:with-param name="resp" select="(@resp, ex/@resp)[1]"/>
        <xsl:with-param name="cert" select="(@cert, ex/@cert)[1]"/>
      </xsl:call-template>
      <xsl:call-template name="marked"/>
    </xsl:element>
  </xsl:template>
  <xsl:template match="ex" as="element()">
    <span>
      <xsl:choose>
        <xsl:when test="ancestor::expan">
          <xsl:attribute name="class" select="'ex'"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="intervention">
            <xsl:with-param name="class" select="'expansion'"/>
            <xsl:with-param name="more" select="'ex'"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="marked"/>
    </span>
  </xsl:template>

  <xsl:template match="supplied | surplus | secl | damage" as="element()"><xsl:call-template name="supplied"/></xsl:template>
  <xsl:template name="supplied" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:element name="{h:tag(., 'span')}">
      <xsl:call-template name="intervention"><xsl:with-param name="class" select="local-name()[. = ('supplied', 'surplus')], 'editorial'[not(current()/self::supplied or current()/self::surplus)]"/></xsl:call-template>
      <xsl:call-template name="marked"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="unclear" as="element()">
    <xsl:element name="{h:tag(., 'span')}">
      <xsl:call-template name="intervention"><xsl:with-param name="class" select="'uncertain'"/></xsl:call-template>
      <xsl:call-template name="marked"/>
    </xsl:element>
  </xsl:template>

  <!-- An error that the source's editor pointed out without mending it. -->
  <xsl:template match="sic[not(parent::choice)]" as="element()">
    <xsl:element name="{h:tag(., 'span')}">
      <xsl:call-template name="intervention"><xsl:with-param name="class" select="'sic'"/></xsl:call-template>
      <xsl:call-template name="marked"/>
    </xsl:element>
  </xsl:template>

  <!-- Two readings of one place: the source's is `old`, the derived one `new`. -->
  <xsl:template match="choice" as="element()">
    <xsl:variable name="old" as="element()?" select="(sic, orig, abbr, unclear, *)[1]"/>
    <xsl:variable name="new" as="element()*" select="(corr, reg, expan, * except $old) except $old"/>
    <xsl:element name="{h:tag(., 'span')}">
      <xsl:call-template name="intervention">
        <xsl:with-param name="class" select="if (sic or corr) then 'correction' else if (orig or reg) then 'regularised' else if (abbr or expan) then 'expansion' else 'uncertain'"/>
        <xsl:with-param name="more" select="'choice'"/>
        <xsl:with-param name="resp" select="($new/@resp, @resp)[1]"/>
        <xsl:with-param name="cert" select="($new/@cert, @cert)[1]"/>
      </xsl:call-template>
      <xsl:for-each select="$old">
        <xsl:element name="{h:tag(., 'span')}">
          <xsl:attribute name="class" select="'old'"/>
          <xsl:call-template name="marked"/>
        </xsl:element>
      </xsl:for-each>
      <!-- The likeliest of several is read. -->
      <xsl:for-each select="head(($new[@cert = 'high'], $new))">
        <xsl:element name="{h:tag(., 'span')}">
          <xsl:attribute name="class" select="'new derived'"/>
          <xsl:sequence select="h:language(@xml:lang)"/>
          <xsl:apply-templates select="node()"/>
        </xsl:element>
      </xsl:for-each>
    </xsl:element>
  </xsl:template>

  <xsl:template match="gap" as="element()">
    <span>
      <xsl:call-template name="intervention"><xsl:with-param name="class" select="'gap'"/></xsl:call-template>
      <xsl:choose>
        <xsl:when test="desc"><xsl:call-template name="marked"/></xsl:when>
        <xsl:otherwise><span class="derived"><xsl:value-of select="'[' || string-join((@quantity, @unit, string(@reason)[.]), ' ') || ']'"/></span></xsl:otherwise>
      </xsl:choose>
    </span>
  </xsl:template>

  <xsl:template match="incident | vocal | kinesic" as="element()">
    <span>
      <xsl:call-template name="intervention"><xsl:with-param name="class" select="'event'"/></xsl:call-template>
      <xsl:call-template name="marked"/>
    </span>
  </xsl:template>

  <xsl:template match="gap/desc | incident/desc | vocal/desc | kinesic/desc" as="node()*">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- Words that an editor or translator put into the line. -->
  <xsl:template match="note[h:in-line(.)]" as="element()">
    <xsl:element name="{h:tag(., 'span')}">
      <xsl:call-template name="intervention">
        <xsl:with-param name="class" select="h:note-class(.)"/>
        <xsl:with-param name="more" select="'passage'[h:says-unread(current())], 'margin'[current()/@type = 'marginalia'], 'whole'[h:is-whole(current())], 'note', 'after'[h:explains-before(current())]"/>
      </xsl:call-template>
      <xsl:call-template name="marked-note"/>
    </xsl:element>
  </xsl:template>

  <!-- The content stands in `c`, which the reading text may fold behind a sign. -->
  <xsl:template name="marked-note" as="element()">
    <xsl:element name="{h:tag(., 'span')}">
      <xsl:attribute name="class" select="'c'"/>
      <xsl:call-template name="marked"/>
    </xsl:element>
  </xsl:template>

  <!-- The class of a note (docs/encoding.md, section 1). -->
  <xsl:function name="h:note-class" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:variable name="type" as="xs:string" select="string($note/@type)"/>
    <xsl:sequence select="
      if ($type = ('identification', 'role', 'sic', 'correction', 'uncertain', 'original', 'comment', 'marginalia')) then $type
      else 'editorial'"/>
  </xsl:function>

  <!-- `[one or two words unclear]` stands for what was not read, and is read; `[?]` only says something of the word before. -->
  <xsl:function name="h:says-unread" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="$note/@type = 'uncertain' and translate(normalize-space($note), '?!()… ', '') ne ''"/>
  </xsl:function>

  <!-- A remark that is a paragraph by itself has no words that it could be folded behind. -->
  <xsl:function name="h:is-whole" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="exists($note/parent::p) and empty($note/preceding-sibling::*) and empty($note/following-sibling::*)
      and normalize-space($note/..) eq normalize-space($note)"/>
  </xsl:function>

  <!-- `Bo Gu [former member]` explains the name before it; `[cofounder] Chen Duxiu` the one after it. -->
  <xsl:function name="h:explains-before" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:variable name="before" as="node()?" select="$note/preceding-sibling::node()[1]"/>
    <xsl:sequence select="$note/@type = 'identification' or exists(
      if ($before/self::text() and normalize-space($before) eq '') then $before/preceding-sibling::node()[1]/self::persName
      else $before/self::persName)"/>
  </xsl:function>

</xsl:stylesheet>
