<?xml version="1.0" encoding="UTF-8"?>
<!-- Phrases: highlighting, foreign words, links, and all that is read as plain words (TEI: core, linking, analysis). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:h="https://sigla.invalid/ns/html" xmlns:s="https://sigla.invalid/ns/source"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- The content between the marks that stood round it in the source. -->
  <xsl:template name="marked" as="node()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:choose>
      <xsl:when test="@rend or self::ex or self::supplied or self::note or self::gap or self::incident or self::vocal or self::kinesic">
        <xsl:variable name="marks" as="xs:string*" select="s:marks(.)"/>
        <xsl:if test="exists($marks)"><span class="m"><xsl:value-of select="$marks[1]"/></span></xsl:if>
        <xsl:apply-templates/>
        <xsl:if test="exists($marks)"><span class="m"><xsl:value-of select="$marks[2]"/></span></xsl:if>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="hi | emph | foreign | distinct | soCalled | mentioned | term | gloss | seg | w | pc | c | m | phr | cl
      | num | measure | measureGrp | unit | time | idno | address | addrLine | street | abbr | orig | reg | g | label | desc
      | metamark | state | eventName | objectName | sic | corr" as="element()"><xsl:call-template name="phrase"/></xsl:template>
  <xsl:template name="phrase" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="phrase" as="xs:string" select="
      if (self::hi or self::emph) then h:highlight(@rend) else if (self::term or self::foreign) then 'i' else 'span'"/>
    <xsl:element name="{h:tag(., $phrase)}">
      <xsl:attribute name="class" select="if (@rend) then string-join((local-name(), h:classes('r-', @rend)), ' ') else local-name()"/>
      <xsl:call-template name="global"/>
      <xsl:call-template name="marked"/>
    </xsl:element>
  </xsl:template>

  <xsl:function name="h:highlight" as="xs:string">
    <xsl:param name="rend" as="xs:string?"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize(lower-case($rend))"/>
    <xsl:sequence select="
      if ($words = ('sup', 'superscript')) then 'sup'
      else if ($words = ('sub', 'subscript')) then 'sub'
      else if ($words = ('bold', 'b', 'strong')) then 'strong'
      else if ($words = ('underline', 'underlined', 'u')) then 'u'
      else if ($words = ('smallcaps', 'small-caps', 'caps', 'spaced', 'letterspaced')) then 'span'
      else 'em'"/>
  </xsl:function>

  <!-- An address that is safe to follow: no script, no local file. -->
  <xsl:function name="h:web-address" as="xs:boolean">
    <xsl:param name="target" as="xs:string?"/>
    <xsl:sequence select="some $scheme in ('https://', 'http://', 'mailto:') satisfies starts-with(lower-case($target), $scheme)"/>
  </xsl:function>

  <!-- A link the text makes. Only what is safe to follow becomes one. -->
  <xsl:template match="ref[not(@type = 'noteAnchor')] | ptr" as="element()"><xsl:call-template name="reference"/></xsl:template>
  <xsl:template name="reference" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="in-link" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:variable name="target" as="xs:string" select="normalize-space(tokenize(@target)[1])"/>
    <xsl:choose>
      <xsl:when test="not($in-link) and (h:web-address($target) or starts-with($target, '#') and exists(key('id', substring($target, 2))))">
        <a class="ref" href="{$target}">
          <xsl:if test="h:web-address($target)"><xsl:attribute name="rel" select="'external noopener'"/></xsl:if>
          <xsl:apply-templates><xsl:with-param name="in-link" select="true()" tunnel="yes"/></xsl:apply-templates>
          <xsl:if test="self::ptr"><xsl:value-of select="if (starts-with($target, '#')) then 'another place' else $target"/></xsl:if>
        </a>
      </xsl:when>
      <xsl:otherwise><span class="ref"><xsl:apply-templates/></span></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="anchor | index | interp | interpGrp | alt | link | linkGrp | join | joinGrp | certainty | precision
      | respons | space | handShift | addSpan | delSpan | damageSpan" as="element()?"><xsl:call-template name="anchor"/></xsl:template>
  <xsl:template name="anchor" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:if test="@xml:id"><span id="{normalize-space(@xml:id)}"/></xsl:if>
  </xsl:template>

  <xsl:template match="text()" as="text()"><xsl:sequence select="."/></xsl:template>
  <xsl:template match="comment() | processing-instruction()" as="empty-sequence()"/>

</xsl:stylesheet>
