<?xml version="1.0" encoding="UTF-8"?>
<!--
  ISO Schematron (ISO/IEC 19757-3, XSLT 3 binding) → XSLT 3.0.

  The stylesheet it writes walks the document once and asks the rules of every pattern at each element: within a
  pattern the first rule that matches an element is its rule, as the standard says. Each failure is one line of text:
  assert id, role, name of the element, path, message, remedy, parted by tabs.

  What sigla does not use (abstract patterns and rules, extends, include, phases, properties, attributes and text as
  context) is refused, so that no rule is lost in silence.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:out="urn:sigla:out"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:s="urn:sigla:schematron" xpath-default-namespace="http://purl.oclc.org/dsdl/schematron" exclude-result-prefixes="#all">

  <xsl:namespace-alias stylesheet-prefix="out" result-prefix="xsl"/>
  <xsl:output method="xml" indent="yes" encoding="UTF-8"/>
  <xsl:mode on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="message" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="top" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/" as="element()"><xsl:apply-templates select="schema"/></xsl:template>

  <xsl:template match="schema" as="element()">
    <out:stylesheet version="3.0" exclude-result-prefixes="#all">
      <xsl:for-each select="ns"><xsl:namespace name="{@prefix}" select="string(@uri)"/></xsl:for-each>
      <xsl:namespace name="s" select="'urn:sigla:schematron'"/>
      <xsl:comment> Made from schema/sigla.sch by transforms/schematron/compile.xsl: change that, then npm run test:update. </xsl:comment>
      <out:output method="text"/>
      <out:mode on-no-match="fail"/>
      <xsl:apply-templates select="* except (title, ns, pattern, diagnostics)" mode="top"/>
      <xsl:for-each select="pattern">
        <out:mode name="{@id}" on-no-match="deep-skip" on-multiple-match="use-last"/>
      </xsl:for-each>
      <out:template match="/" as="text()*">
        <out:for-each select="//*">
          <xsl:for-each select="pattern"><out:apply-templates select="." mode="{@id}"/></xsl:for-each>
        </out:for-each>
      </out:template>
      <xsl:apply-templates select="pattern"/>
      <out:function name="s:path" as="xs:string">
        <out:param name="node" as="element()"/>
        <out:sequence select="string-join(for $e in $node/ancestor-or-self::* return '/' || name($e) || (if ($e/parent::*) then '[' || (count($e/preceding-sibling::*[name() = name($e)]) + 1) || ']' else ''))"/>
      </out:function>
    </out:stylesheet>
  </xsl:template>

  <!-- Keys, parameters and functions of the binding. -->
  <xsl:template match="xsl:*" mode="top" as="element()"><xsl:copy-of select="." copy-namespaces="no"/></xsl:template>
  <xsl:template match="let" mode="top" as="element()"><out:variable name="{@name}" select="{@value}"/></xsl:template>

  <xsl:template match="pattern[not(@abstract | @is-a)]" as="element()*">
    <xsl:apply-templates select="rule">
      <xsl:with-param name="mode" select="string(@id)" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- The first rule of a pattern has the highest priority. -->
  <xsl:template match="rule[not(@abstract)][not(matches(@context, '(^|[/|])\s*(@|attribute::|text\(\))[^/\]]*$'))]" as="element()">
    <xsl:param name="mode" as="xs:string" tunnel="yes"/>
    <out:template match="{@context}" mode="{$mode}" priority="{count(following-sibling::rule) + 1}" as="text()*">
      <xsl:apply-templates select="*"/>
    </out:template>
  </xsl:template>

  <xsl:template match="rule/let" as="element()"><out:variable name="{@name}" select="{@value}"/></xsl:template>

  <xsl:template match="assert[@id]" as="element()">
    <out:if test="not({@test})"><xsl:call-template name="failure"/></out:if>
  </xsl:template>
  <xsl:template match="report[@id]" as="element()">
    <out:if test="{@test}"><xsl:call-template name="failure"/></out:if>
  </xsl:template>

  <xsl:template name="failure" as="element()">
    <xsl:variable name="remedies" select="key('diagnostic', tokenize(@diagnostics))"/>
    <xsl:if test="empty($remedies)"><xsl:message terminate="yes">the assert <xsl:value-of select="@id"/> has no remedy</xsl:message></xsl:if>
    <out:value-of separator="&#9;">
      <out:sequence select="'{@id}', '{(@role, 'error')[1]}', name(), s:path(.)"/>
      <out:sequence>
        <xsl:attribute name="select">normalize-space(string-join((<xsl:value-of separator=", "><xsl:sequence select="node() ! s:part(.)"/></xsl:value-of>)))</xsl:attribute>
      </out:sequence>
      <out:sequence select="{s:literal(normalize-space(string-join($remedies, '; ')))} || '&#10;'"/>
    </out:value-of>
  </xsl:template>

  <xsl:key name="diagnostic" match="diagnostic" use="@id"/>

  <!-- A part of a message as an XPath expression. -->
  <xsl:function name="s:part" as="xs:string?">
    <xsl:param name="node" as="node()"/>
    <xsl:apply-templates select="$node" mode="message"/>
  </xsl:function>
  <xsl:template match="text()" mode="message" as="xs:string"><xsl:sequence select="s:literal(replace(., '\s+', ' '))"/></xsl:template>
  <xsl:template match="value-of" mode="message" as="xs:string"><xsl:sequence select="'string-join((' || @select || ') ! string(.), '' '')'"/></xsl:template>
  <xsl:template match="name[not(@path)]" mode="message" as="xs:string"><xsl:sequence select="'''&lt;'' || name() || ''&gt;'''"/></xsl:template>

  <xsl:function name="s:literal" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="'''' || replace($text, '''', '''''') || ''''"/>
  </xsl:function>
</xsl:stylesheet>
