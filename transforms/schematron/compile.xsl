<?xml version="1.0" encoding="UTF-8"?>
<!--
  ISO Schematron (ISO/IEC 19757-3, XSLT 3 binding) → XSLT 3.0.

  The stylesheet it writes has a template for each name of elements and attributes that a context asks for, with all
  rules of such a node, and passes by those that none asks for. Attributes that the schema has in a variable (`//@*`) are
  looked for once. A rule of any element (`*`) is asked in a loop of its own, which is left out where what it asks of
  variables does not hold. Each failure is one line of text: assert id, role, name of the element, its number in document
  order, message, remedy, parted by tabs.

  What sigla does not use (abstract patterns and rules, extends, include, phases, properties, text as context, contexts of
  more than two steps or with positions, other rules beside one of any element) is refused, so that no rule is lost in
  silence.
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
      <out:mode name="s:rules" on-no-match="deep-skip" on-multiple-match="fail"/>
      <xsl:apply-templates select="* except (title, ns, pattern, diagnostics)" mode="top"/>
      <xsl:variable name="any" select="pattern[exists(rule ! s:alternatives(@context)[s:is-any(.)])]" as="element(pattern)*"/>
      <xsl:variable name="named" select="pattern except $any" as="element(pattern)*"/>
      <xsl:variable name="steps" select="distinct-values($named/rule ! s:alternatives(@context)?step)" as="xs:string*"/>
      <!-- The number of an element in document order: counted at the first failure, for all of them. -->
      <out:accumulator name="s:number" as="xs:integer" initial-value="0">
        <out:accumulator-rule match="*" select="$value + 1"/>
      </out:accumulator>
      <out:template match="/" as="text()*">
        <xsl:apply-templates select="$any" mode="any"/>
        <out:apply-templates select="//*" mode="s:rules"/>
        <xsl:if test="exists($steps[starts-with(., '@')])"><out:apply-templates select="{(let[@value = '//@*']/@name ! ('$' || .), '//@*')[1]}" mode="s:rules"/></xsl:if>
      </out:template>
      <xsl:for-each select="$steps">
        <out:template match="{.}" mode="s:rules" as="text()*">
          <xsl:apply-templates select="$named"><xsl:with-param name="name" select="."/></xsl:apply-templates>
        </out:template>
      </xsl:for-each>
      <xsl:apply-templates select="pattern/rule"/>
    </out:stylesheet>
  </xsl:template>

  <!-- Keys, parameters and functions of the binding. -->
  <xsl:template match="xsl:*" mode="top" as="element()"><xsl:copy-of select="." copy-namespaces="no"/></xsl:template>
  <xsl:template match="let" mode="top" as="element()"><out:variable name="{@name}" select="{@value}"/></xsl:template>

  <!-- What is asked of variables alone is asked once, before the loop. -->
  <xsl:template match="pattern[not(@abstract | @is-a)]" mode="any" as="element()">
    <xsl:variable name="alternative" select="s:alternatives(rule[1]/@context)" as="map(*)*"/>
    <xsl:if test="count(rule) ne 1 or count($alternative) ne 1">
      <xsl:message terminate="yes">the pattern <xsl:value-of select="@id"/> has a rule of any element and others beside it</xsl:message>
    </xsl:if>
    <xsl:variable name="step" select="$alternative?step[. != '*'] ! ('self::' || .)" as="xs:string?"/>
    <xsl:variable name="of-variables" select="$alternative?tests[matches(., '^(exists\()?\$\i\c*\)?$')]" as="xs:string*"/>
    <out:if test="{s:all($of-variables)}">
      <out:for-each select="//*">
        <out:if test="{s:all(($alternative?tests[not(. = $of-variables)], $step))}"><out:call-template name="{s:name(rule)}"/></out:if>
      </out:for-each>
    </out:if>
  </xsl:template>

  <!-- What a pattern asks of elements of a name: within a pattern the first rule that matches an element is its rule. -->
  <xsl:template match="pattern[not(@abstract | @is-a)]" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="rules" as="element()*">
      <xsl:for-each select="rule">
        <xsl:variable name="tests" select="s:alternatives(@context) ! s:test(., $name)" as="xs:string*"/>
        <xsl:if test="exists($tests)">
          <out:when test="{string-join($tests, ' or ')}"><out:call-template name="{s:name(.)}"/></out:when>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="exists($rules)"><out:choose><xsl:sequence select="$rules"/></out:choose></xsl:if>
  </xsl:template>
  <xsl:template match="rule[not(@abstract)]" as="element()"><out:template name="{s:name(.)}" as="text()*"><out:context-item as="node()" use="required"/><xsl:apply-templates select="*"/></out:template></xsl:template>
  <xsl:function name="s:name" as="xs:string">
    <xsl:param name="rule" as="element(rule)"/>
    <xsl:sequence select="'s:' || $rule/../@id || '-' || count($rule/preceding-sibling::rule) + 1"/>
  </xsl:function>

  <!-- The test of an alternative, of elements that a name selects; nothing where no such element can pass it. -->
  <xsl:function name="s:test" as="xs:string?">
    <xsl:param name="alternative" as="map(*)"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:if test="$alternative?step = $name"><xsl:sequence select="s:all($alternative?tests)"/></xsl:if>
  </xsl:function>
  <xsl:function name="s:is-any" as="xs:boolean">
    <xsl:param name="alternative" as="map(*)"/>
    <xsl:sequence select="ends-with($alternative?step, '*')"/>
  </xsl:function>
  <xsl:function name="s:all" as="xs:string">
    <xsl:param name="tests" as="xs:string*"/>
    <xsl:sequence select="if (empty($tests)) then 'true()' else string-join($tests ! ('(' || . || ')'), ' and ')"/>
  </xsl:function>

  <!--
    The alternatives of a context: the name that each asks for, with its prefix, and what it asks of such an element. What
    stands above an element comes last, since it takes longest to find.
  -->
  <xsl:function name="s:alternatives" as="map(*)*">
    <xsl:param name="context" as="attribute()"/>
    <xsl:for-each select="s:parts($context, '|')[. != '|']">
      <xsl:variable name="steps" select="s:parts(., ('/', '//'))" as="xs:string*"/>
      <xsl:variable name="last" select="normalize-space($steps[last()])"/>
      <xsl:variable name="form" select="'^((\i\c*:)?(\*|\i[\c-[:]]*)|@\i\c*)(\[.*\])?$'"/>
      <!-- A number or a position would count among siblings, and here is taken as true or false. -->
      <xsl:if test="not(count($steps) = (1, 3)) or (some $step in $steps[position() mod 2 = 1] satisfies not(matches(normalize-space($step), $form)) or matches($step, '\[\s*\d+\s*\]|position\(|last\('))">
        <xsl:message terminate="yes">the context <xsl:value-of select="$context"/> is of a form that is not supported</xsl:message>
      </xsl:if>
      <xsl:sequence select="map{
        'step': replace($last, $form, '$1'),
        'tests': (s:parts(replace($last, $form, '$4'), ('[', ']'))[not(. = ('', '[', ']'))],
          if (count($steps) = 1) then () else (if ($steps[2] = '/') then 'parent::' else 'ancestor::') || normalize-space($steps[1]))}"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The text parted at separators that stand in no (other) brackets and no quotation marks; the separators are kept. -->
  <xsl:function name="s:parts" as="xs:string*">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="separators" as="xs:string*"/>
    <xsl:iterate select="analyze-string($text, '''[^'']*''|&quot;[^&quot;]*&quot;|//|[\[\]()|/]')/*">
      <xsl:param name="depth" as="xs:integer" select="0"/>
      <xsl:param name="part" as="xs:string" select="''"/>
      <xsl:on-completion><xsl:sequence select="$part"/></xsl:on-completion>
      <xsl:variable name="then" select="$depth + (if (. = ('[', '(')) then 1 else if (. = (']', ')')) then -1 else 0)"/>
      <xsl:variable name="parts" select=". = $separators and (if (. = ']') then $then else $depth) = 0"/>
      <xsl:if test="$parts"><xsl:sequence select="$part, string(.)"/></xsl:if>
      <xsl:next-iteration>
        <xsl:with-param name="depth" select="$then"/>
        <xsl:with-param name="part" select="if ($parts) then '' else $part || ."/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

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
      <out:sequence select="'{@id}', '{(@role, 'error')[1]}', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
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
  <xsl:template match="name" mode="message" as="xs:string"><xsl:sequence select="'''&lt;'' || name(' || (@path, '.')[1] || ') || ''&gt;'''"/></xsl:template>

  <xsl:function name="s:literal" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="'''' || replace($text, '''', '''''') || ''''"/>
  </xsl:function>
</xsl:stylesheet>
