<?xml version="1.0" encoding="UTF-8"?>
<!-- Divisions, headings, paragraphs, opening and closing matter, quotations (TEI: textstructure, core). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:h="https://sigla.invalid/ns/html" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template match="text | body" as="element()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="group" as="element()">
    <div class="group"><xsl:call-template name="global"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="front | back" as="element()">
    <div class="{local-name()}"><xsl:call-template name="global"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="floatingText" as="element()">
    <div class="floating-text"><xsl:call-template name="global"/><xsl:apply-templates/></div>
  </xsl:template>

  <!-- A division without a heading would be a nameless section: it is a plain div. -->
  <xsl:template match="div | div1 | div2 | div3 | div4 | div5 | div6 | div7" as="element()"><xsl:call-template name="division"/></xsl:template>
  <xsl:template name="division" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:element name="{if (head) then 'section' else 'div'}">
      <xsl:attribute name="class" select="'div', h:classes('t-', @type)" separator=" "/>
      <xsl:call-template name="global"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- The page's title is h1. Levels count the divisions that have headings, so that none is skipped. -->
  <xsl:template match="head" as="element()">
    <xsl:variable name="level" as="xs:integer" select="min((6, 1 + max((1, count(ancestor::*[head][starts-with(local-name(), 'div')])))))"/>
    <xsl:choose>
      <!-- The title as the source has it, where the page's own title already says the same. -->
      <xsl:when test="@type = 'title' and parent::body or @type = 'main' and parent::body and h:repeats-title(.)">
        <div class="head title{if (h:repeats-title(.)) then ' same' else ''}"><xsl:call-template name="global"/><xsl:apply-templates/></div>
      </xsl:when>
      <xsl:when test="preceding-sibling::head or not(parent::*[starts-with(local-name(), 'div') or self::body or self::front or self::back])">
        <div class="head"><xsl:call-template name="global"/><xsl:apply-templates/></div>
      </xsl:when>
      <xsl:when test="h:tag(., 'h') eq 'div'">
        <div class="head" role="heading" aria-level="{$level}"><xsl:call-template name="global"/><xsl:apply-templates/></div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="h{$level}"><xsl:call-template name="global"/><xsl:apply-templates/></xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Whether a heading says what the page's title says; the case of the letters is no difference. -->
  <xsl:function name="h:repeats-title" as="xs:boolean">
    <xsl:param name="head" as="element(head)"/>
    <xsl:sequence select="lower-case(normalize-space($head)) = root($head)/TEI/teiHeader/fileDesc/titleStmt/title ! lower-case(normalize-space(.))"/>
  </xsl:function>

  <!-- The number in the margin is the paragraph's address; it is generated content, so that it is never copied. -->
  <xsl:template match="p | ab" as="element()">
    <xsl:element name="{h:tag(., 'p')}">
      <xsl:attribute name="class" select="if (@rend) then string-join(('p', h:classes('r-', @rend)), ' ') else 'p'"/>
      <xsl:call-template name="global"/>
      <xsl:if test="@n and @xml:id">
        <a class="n" href="#{normalize-space(@xml:id)}" data-n="{@n}" aria-label="Paragraph {@n}"/>
      </xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="opener | closer | argument | epigraph | postscript | titlePage | docTitle | imprimatur" as="element()">
    <div class="{local-name()}"><xsl:call-template name="global"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="dateline | salute | signed | byline | trailer | titlePart | docAuthor | docDate | docImprint | docEdition" as="element()"><xsl:call-template name="line-of-opening"/></xsl:template>
  <xsl:template name="line-of-opening" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:element name="{if (parent::p) then 'span' else 'div'}">
      <xsl:attribute name="class" select="local-name()"/>
      <xsl:call-template name="global"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="cit" as="element()">
    <div class="cit"><xsl:call-template name="global"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="quote" as="element()">
    <xsl:choose>
      <xsl:when test="h:is-block-quote(.)">
        <blockquote><xsl:call-template name="global"/><xsl:call-template name="marked"/></blockquote>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{h:tag(., 'span')}">
          <xsl:attribute name="class" select="'quote'"/>
          <xsl:call-template name="global"/>
          <xsl:call-template name="marked"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- No picture is fetched from elsewhere: a figure is its caption, its description and where the picture is. -->
  <xsl:template match="figure" as="element()">
    <figure><xsl:call-template name="global"/><xsl:apply-templates/></figure>
  </xsl:template>
  <xsl:template match="figDesc" as="element()">
    <div class="fig-desc derived"><xsl:call-template name="global"/><xsl:apply-templates/></div>
  </xsl:template>
  <xsl:template match="graphic | media" as="element()">
    <span class="graphic derived">
      <xsl:choose>
        <xsl:when test="h:web-address(@url)"><a href="{@url}" rel="external noopener">Picture: <xsl:value-of select="replace(@url, '^.*/', '')"/></a></xsl:when>
        <xsl:otherwise>Picture: <xsl:value-of select="@url"/></xsl:otherwise>
      </xsl:choose>
    </span>
  </xsl:template>
  <xsl:template match="binaryObject" as="empty-sequence()"/>
  <xsl:template match="formula" as="element()">
    <code class="formula"><xsl:call-template name="global"/><xsl:value-of select="."/></code>
  </xsl:template>

</xsl:stylesheet>
