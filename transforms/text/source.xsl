<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI to the text as transcribed.

  The projection rule of the edition (docs/encoding.md, principle 4): every character inside a mark stands as text in
  the TEI, and every element projects back in one fixed way. What comes out equals the body of the transcription after
  white space is folded, which is how the edition proves from the TEI alone that nothing was lost.

  White space that only indents the TEI is dropped, blocks are parted by line ends, all other text is copied exactly.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:s="https://sigla.invalid/ns/source" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all"
  expand-text="no">

  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:strip-space elements="TEI teiCorpus text front body back group floatingText div div1 div2 div3 div4 div5 div6 div7
    list listBibl table row sp spGrp lg choice subst app rdgGrp castList castGroup figure titlePage docTitle postscript
    cit"/>
  <xsl:mode on-no-match="fail" on-multiple-match="fail"/>

  <xsl:include href="marks.xsl"/>

  <xsl:template name="marked" as="text()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="marks" as="xs:string*" select="s:marks(.)"/>
    <xsl:value-of select="$marks[1]"/>
    <xsl:apply-templates/>
    <xsl:value-of select="$marks[2]"/>
  </xsl:template>

  <xsl:template match="/" as="text()*">
    <xsl:apply-templates select="*"/>
  </xsl:template>
  <xsl:template match="TEI | teiCorpus" as="text()*">
    <xsl:apply-templates select="text | TEI"/>
  </xsl:template>

  <!-- Containers: their white space is indentation, their children part themselves. -->
  <xsl:template match="text | front | body | back | group | floatingText | div | div1 | div2 | div3 | div4 | div5 | div6
      | div7 | listBibl | castList | castGroup | table | row | sp | spGrp | lg | figure | titlePage | docTitle
      | postscript | cit | choice | subst" as="text()*">
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="list" as="text()*">
    <xsl:value-of select="'&#10;'"/>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- Blocks. A block glued to the label of its note stays glued. -->
  <xsl:template match="p | ab | head | l | item | list/label | speaker | stage | opener | closer | salute | signed
      | dateline | byline | argument | epigraph | trailer | cell | castItem | titlePart | docAuthor | docDate | docImprint
      | docEdition | imprimatur | postscript/label | opener/idno | closer/idno" as="text()*">
    <xsl:if test="not(parent::note and preceding-sibling::node()[1][self::label])"><xsl:value-of select="'&#10;'"/></xsl:if>
    <xsl:if test="self::item/@n"><xsl:value-of select="@n || ' '"/></xsl:if>
    <xsl:call-template name="marked"/>
    <xsl:value-of select="'&#10;'"/>
  </xsl:template>

  <!-- A record of a listing: its fields stand on lines of their own. -->
  <xsl:template match="listBibl/bibl[not(text()[normalize-space()])]" as="text()*">
    <xsl:for-each select="*">
      <xsl:apply-templates select="."/>
      <xsl:value-of select="'&#10;'"/>
    </xsl:for-each>
  </xsl:template>

  <!-- Lists that an editor of the edition drew up are not in the source. -->
  <xsl:template match="listPerson | listPlace | listOrg | listWit | biblStruct | msDesc" as="empty-sequence()"/>

  <!-- Notes: in the line, or a body of their own. -->
  <xsl:template match="note" as="text()*">
    <xsl:variable name="block" as="xs:boolean" select="@place = ('foot', 'end', 'bottom') or @type = 'classification' or exists(p)"/>
    <xsl:if test="$block"><xsl:value-of select="'&#10;'"/></xsl:if>
    <xsl:call-template name="marked"/>
    <xsl:if test="$block"><xsl:value-of select="'&#10;'"/></xsl:if>
  </xsl:template>

  <!-- Words in the line. -->
  <xsl:template match="abbr | actor | add | addName | address | addrLine | affiliation | author | bibl | biblScope | c
      | caesura | cl | corr | country | damage | date | del | desc | distinct | district | edition | editor | emph
      | eventName | ex | expan | extent | foreign | forename | formula | fw | g | gap | genName | geogName | gloss | hi
      | idno | imprint | incident | kinesic | label | lem | locus | m | measure | measureGrp | mentioned | metamark | mod
      | name | nameLink | num | objectName | occupation | orgName | orig | pc | persName | phr | placeName | ptr | pubPlace
      | publisher | q | quote | rdg | redo | ref | reg | region | repository | restore | retrace | rhyme | role | roleDesc
      | roleName | rs | s | said | secl | seg | series | settlement | sic | soCalled | state | street | supplied | surname
      | surplus | term | time | title | undo | unclear | unit | vocal | w" as="text()*">
    <xsl:call-template name="marked"/>
  </xsl:template>

  <!-- An apparatus entry stands for the words of its lemma, or of its first reading where it has none. -->
  <xsl:template match="app" as="text()*">
    <xsl:apply-templates select="(lem, .//rdg)[1]"/>
  </xsl:template>

  <!-- What the edition derived is not in the source. -->
  <xsl:template match="choice/corr | choice/reg | choice[abbr]/expan | figDesc | graphic | media | binaryObject"
    as="empty-sequence()"/>

  <!-- Milestones and pointers. -->
  <xsl:template match="pb | cb | gb | milestone | anchor | space | handShift | alt | link | linkGrp | certainty | precision
      | respons | index | interp | interpGrp | join | joinGrp | addSpan | delSpan | damageSpan" as="empty-sequence()"/>
  <xsl:template match="lb" as="text()?">
    <xsl:if test="not(@break eq 'no')"><xsl:value-of select="'&#10;'"/></xsl:if>
  </xsl:template>

  <xsl:template match="text()" as="text()">
    <xsl:sequence select="."/>
  </xsl:template>
  <xsl:template match="comment() | processing-instruction()" as="empty-sequence()"/>

</xsl:stylesheet>
