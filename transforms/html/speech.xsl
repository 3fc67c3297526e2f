<?xml version="1.0" encoding="UTF-8"?>
<!--
  Speech (docs/encoding.md, section 3): whose words these are, and whether they are given directly, reported, or only
  inferred to be theirs. `s1`, `s2` … number the speakers of the document, so that the page can single one out.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:h="https://sigla.invalid/ns/html"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Persons of the header: their names, and where the authority file knows them. -->
  <xsl:variable name="h:participants" as="element()*" select="//particDesc//(person | personGrp)[@xml:id]"/>
  <xsl:key name="participant" match="particDesc//person | particDesc//personGrp" use="@xml:id"/>
  <xsl:variable name="h:document" as="document-node()" select="/"/>
  <xsl:function name="h:person-name" as="xs:string?">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="key('participant', $id, $h:document)[1]/normalize-space((persName, name, orgName, p, note, @xml:id)[1])"/>
  </xsl:function>
  <xsl:function name="h:authority" as="xs:string?">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="key('participant', $id, $h:document)[1]/@corresp ! h:pointed(tokenize(.)[1])"/>
  </xsl:function>
  <xsl:variable name="h:speaker-ids" as="xs:string*" select="distinct-values((//text//said | //text//sp)/@who ! h:all-pointed(.))"/>

  <xsl:function name="h:speaker-classes" as="xs:string*">
    <xsl:param name="who" as="xs:string?"/>
    <xsl:sequence select="h:all-pointed($who) ! ('s' || index-of($h:speaker-ids, .))"/>
  </xsl:function>

  <xsl:function name="h:speaker-name" as="xs:string">
    <xsl:param name="who" as="xs:string?"/>
    <xsl:sequence select="string-join(h:all-pointed($who) ! (h:person-name(.), translate(., '-', ' '))[1], ', ')"/>
  </xsl:function>

  <!-- What the page says of those whom an attribute names, once for each such attribute: few people say much. -->
  <xsl:variable name="h:spoken-by" as="xs:string*" select="distinct-values((//said | //sp)/@who ! string())"/>
  <xsl:variable name="h:classes-of-speakers" as="map(xs:string, xs:string)">
    <xsl:map><xsl:for-each select="$h:spoken-by"><xsl:map-entry key="." select="string-join(h:speaker-classes(.) ! (' ' || .))"/></xsl:for-each></xsl:map>
  </xsl:variable>
  <xsl:variable name="h:names-of-speakers" as="map(xs:string, xs:string)">
    <xsl:map><xsl:for-each select="$h:spoken-by"><xsl:map-entry key="." select="h:speaker-name(.)"/></xsl:for-each></xsl:map>
  </xsl:variable>

  <!--
    The margin names a speaker where the words begin; the name is not wanted again while the same one goes on in the
    paragraph. To look back for that costs SaxonJS as much as all else here: src/publish/site/facts/render.ts drops the repeats.
  -->
  <xsl:template match="said" as="element()">
    <xsl:element name="{h:tag(., 'span')}">
      <xsl:attribute name="class" select="'said ' || (if (@direct eq 'true') then 'direct' else 'reported')
        || (if (@cert = ('medium', 'low')) then ' inferred' else '') || $h:classes-of-speakers(string(@who))"/>
      <xsl:call-template name="global"/>
      <xsl:if test="@who">
        <span class="who" data-who="{$h:names-of-speakers(string(@who))}"/>
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
