<?xml version="1.0" encoding="UTF-8"?>
<!-- An authority file (TEI listPerson, listPlace, listOrg) as JSON: what notes and indexes of the volume print of each entry. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:sig="urn:sigla:print" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:mode on-no-match="shallow-skip"/>

  <xsl:template match="/">
    <xsl:variable name="entries" as="map(*)*" select="//(person | personGrp | place | org)[@xml:id] ! sig:entry(.)"/>
    <xsl:sequence select="serialize(array{$entries}, map{'method': 'json'})"/>
  </xsl:template>

  <xsl:function name="sig:entry" as="map(*)">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="names" as="element()*" select="$entry/(persName | placeName | orgName | name)"/>
    <xsl:variable name="main" as="element()?" select="($names[@type = ('main', 'preferred', 'reg', 'authority')], $names[not(@type)], $names)[1]"/>
    <xsl:variable name="others" as="xs:string*" select="distinct-values(($names except $main) ! normalize-space(.))[. ne '']"/>
    <xsl:sequence select="map{
      'id': string($entry/@xml:id),
      'kind': if ($entry/self::place) then 'place' else if ($entry/self::org) then 'org' else 'person',
      'name': if ($main) then sig:heading($main, $others) else string($entry/@xml:id),
      'plain': normalize-space($main),
      'others': array{$others[. ne normalize-space($main)]},
      'see': array{distinct-values(($names except $main)[@type = ('pseudonym', 'alias', 'codename', 'former', 'historical')] ! normalize-space(.))[not(starts-with(normalize-space($main), .)) and not(ends-with(normalize-space($main), ' ' || .))]},
      'life': string-join(($entry/birth ! sig:year(.), $entry/death ! sig:year(.)), '–'),
      'notes': array{($entry/(occupation | state | affiliation | desc | note)) ! normalize-space(.)[. ne '']}
    }"/>
  </xsl:function>

  <!--
    The heading of the index: the surname first. Which word that is the entry says (surname), its language says
    (names of these languages begin with it), or a variant that is the surname alone says; else the name stays.
  -->
  <xsl:function name="sig:heading" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:param name="others" as="xs:string*"/>
    <xsl:variable name="plain" as="xs:string" select="normalize-space($name)"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize($plain, ' ')"/>
    <xsl:sequence select="
      if (not($name/self::persName)) then $plain
      else if ($name/surname) then string-join(($name/surname[1] ! normalize-space(.), string-join($name/(forename | nameLink) ! normalize-space(.), ' ')[. ne '']), ', ')
      else if (count($words) lt 2 or tokenize($name/@xml:lang, '-')[1] = ('zh', 'ko', 'ja', 'vi', 'hu', 'km')) then $plain
      else if ($others = $words[1]) then $plain
      else if ($others = $words[last()]) then $words[last()] || ', ' || string-join($words[position() lt last()], ' ')
      else $plain"/>
  </xsl:function>

  <xsl:function name="sig:year" as="xs:string?">
    <xsl:param name="event" as="element()"/>
    <xsl:sequence select="(($event/@when, $event/date/@when, $event/@notBefore)[1] ! replace(., '^(-?[0-9]{4}).*$', '$1'), normalize-space($event)[. ne ''])[1]"/>
  </xsl:function>
</xsl:stylesheet>
