<?xml version="1.0" encoding="UTF-8"?>
<!--
  Speech (docs/encoding.md, section 3): whose words these are, and whether they are given directly, reported, or only
  inferred to be theirs. `s1`, `s2` … number the speakers of the document, so that the page can single one out.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:h="https://sigla.invalid/ns/html" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Persons of the header: their names, and where the authority file knows them. -->
  <xsl:variable name="h:participants" as="element()*" select="//particDesc//(person | personGrp)[@xml:id]"/>
  <xsl:variable name="h:people" as="map(xs:string, xs:string)"
    select="map:merge($h:participants ! map:entry(string(@xml:id), normalize-space((persName, name, orgName, p, note, @xml:id)[1])))"/>
  <xsl:variable name="h:authority" as="map(xs:string, xs:string)"
    select="map:merge(for $person in $h:participants, $entry in h:pointed(tokenize($person/@corresp)[1]) return map:entry(string($person/@xml:id), $entry))"/>
  <xsl:variable name="h:speaker-ids" as="xs:string*" select="distinct-values((//text//said | //text//sp)/@who ! h:all-pointed(.))"/>
  <xsl:variable name="h:speakers" as="map(xs:string, xs:integer)"
    select="map:merge(for $i in 1 to count($h:speaker-ids) return map:entry($h:speaker-ids[$i], $i))"/>

  <xsl:function name="h:speaker-classes" as="xs:string*">
    <xsl:param name="who" as="xs:string?"/>
    <xsl:sequence select="h:all-pointed($who) ! ('s' || $h:speakers(.))"/>
  </xsl:function>

  <xsl:function name="h:speaker-name" as="xs:string">
    <xsl:param name="who" as="xs:string?"/>
    <xsl:sequence select="string-join(h:all-pointed($who) ! ($h:people(.), translate(., '-', ' '))[1], ', ')"/>
  </xsl:function>

  <!--
    The margin names a speaker where the words begin; the name is not wanted again while the same one goes on in the
    paragraph. To look back for that costs SaxonJS as much as all else here: src/publish/site/render.ts drops the repeats.
  -->
  <xsl:template match="said" as="element()">
    <xsl:element name="{h:tag(., 'span')}">
      <xsl:attribute name="class" select="'said', if (@direct = 'true') then 'direct' else 'reported', 'inferred'[current()/@cert = ('medium', 'low')],
        h:speaker-classes(@who)" separator=" "/>
      <xsl:call-template name="global"/>
      <xsl:if test="@who">
        <span class="who" data-who="{h:speaker-name(@who)}"/>
      </xsl:if>
      <xsl:call-template name="marked"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="q | s" as="element()">
    <xsl:element name="{h:tag(., 'span')}">
      <xsl:attribute name="class" select="local-name()"/>
      <xsl:call-template name="global"/>
      <xsl:call-template name="marked"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
