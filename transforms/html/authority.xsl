<?xml version="1.0" encoding="UTF-8"?>
<!-- An authority file (listPerson, listPlace, listOrg) to JSON: what the registers say of an entry beside its mentions. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:h="https://sigla.invalid/ns/html" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:output method="json" encoding="UTF-8"/>
  <xsl:mode on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/" as="array(*)">
    <xsl:sequence select="array {//text//(person | personGrp | place | org)[@xml:id] ! h:entry(.)}"/>
  </xsl:template>

  <xsl:function name="h:entry" as="map(*)">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="names" as="element()*" select="$entry/(persName | placeName | orgName | geogName | name | country | settlement | region)"/>
    <xsl:sequence select="map {
      'id': string($entry/@xml:id),
      'name': normalize-space(string($names[1])),
      'variants': array {tail($names) ! map {'name': normalize-space(.), 'type': string(@type), 'language': string(@xml:lang)}},
      'facts': array {
        $entry/(birth, death, sex, nationality, occupation, state, trait, residence, affiliation, event, location[not(geo)], desc)
          ! map {'label': local-name(), 'text': normalize-space(string-join((.//text(), if (normalize-space(.) eq '') then (@when, @notBefore, @notAfter) else ()), ' '))}[.?text ne '']},
      'notes': array {$entry/note ! normalize-space(.)},
      'identifiers': array {$entry/idno ! map {'type': string(@type), 'value': normalize-space(.)}}
    }"/>
  </xsl:function>

</xsl:stylesheet>
