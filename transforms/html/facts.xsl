<?xml version="1.0" encoding="UTF-8"?>
<!--
  The facts of a document, for registers and indexes: one event a line, fields parted by tabs (src/publish/site/facts.ts
  reads them). Lines, because a text node costs one; contexts are cut from them in one pass, so that the cost grows with
  the text, not with the number of mentions in a paragraph.

    H key value…              something the header says
    B id n kind … b           a block that holds text: paragraph, heading, item, cell, verse line
    T text                    words of the reading text
    N register id cert … n    a name
    S who kind cert id … s    words spoken (kind: direct, reported)
    I class resp cert … i     an intervention; `- words` the source's reading, `+ words` the derived one
    R id when text … r        a record of a listing, with its title and abstract as H lines between

  The mode skips what it does not name: every element has been answered for in the page's own mode.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:h="https://sigla.invalid/ns/html" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:mode name="facts" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <!-- One line of fields. -->
  <xsl:function name="h:line" as="text()">
    <xsl:param name="fields" as="item()*"/>
    <xsl:value-of select="string-join($fields ! translate(string(.), '&#9;&#10;&#13;', '   '), '&#9;') || '&#10;'"/>
  </xsl:function>
  <xsl:function name="h:fact" as="text()*">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="item()*"/>
    <xsl:for-each select="$values[normalize-space(.) ne '']"><xsl:sequence select="h:line(('H', $key, normalize-space(.)))"/></xsl:for-each>
  </xsl:function>
  <xsl:function name="h:dates" as="xs:string*">
    <xsl:param name="date" as="element()?"/>
    <xsl:sequence select="string($date/@when), string(($date/@notBefore, $date/@from)[1]), string(($date/@notAfter, $date/@to)[1])"/>
  </xsl:function>

  <xsl:template match="teiHeader" mode="facts" as="text()*">
    <xsl:variable name="file" as="element()?" select="fileDesc"/>
    <xsl:sequence select="h:fact('title', $file/titleStmt/title[not(@type = ('sub', 'alternative', 'short'))][1])"/>
    <xsl:sequence select="h:fact('subtitle', $file/titleStmt/title[@type = ('sub', 'alternative')])"/>
    <xsl:for-each select="$file/titleStmt/author">
      <xsl:sequence select="h:line(('H', 'author', normalize-space(.), h:entry((@ref, */@ref)[1])))"/>
    </xsl:for-each>
    <xsl:for-each select="$file/titleStmt/(editor | respStmt)">
      <xsl:sequence select="h:line(('H', 'resp', string(@xml:id), if (self::editor) then normalize-space(.) else string-join((name | persName | orgName) ! normalize-space(), ', '), (resp ! normalize-space(), 'editor')[1]))"/>
    </xsl:for-each>
    <xsl:for-each select="(profileDesc/creation/date, profileDesc/creation//date, $file/sourceDesc//msItem//date, $file/sourceDesc//origDate)[1]">
      <xsl:sequence select="h:line(('H', 'date', h:dates(.), normalize-space(.)))"/>
    </xsl:for-each>
    <xsl:sequence select="h:fact('kind', profileDesc/textClass/keywords/term[@type = 'documentType'])"/>
    <xsl:sequence select="h:fact('keyword', profileDesc/textClass/keywords/term[not(@type = 'documentType')])"/>
    <xsl:sequence select="h:fact('abstract', profileDesc/abstract)"/>
    <xsl:sequence select="h:fact('language', (/*/@xml:lang, profileDesc/langUsage/language/@ident)[1])"/>
    <xsl:sequence select="h:fact('original-language', profileDesc/langUsage/language[@n = 'original'])"/>
    <xsl:for-each select="$file/publicationStmt/idno">
      <xsl:sequence select="h:line(('H', 'idno', string(@type), normalize-space(.)))"/>
    </xsl:for-each>
    <xsl:for-each select="$file/publicationStmt/availability/(p, licence)[normalize-space() or @target]">
      <xsl:sequence select="h:line(('H', 'rights', normalize-space(.), string(@target)))"/>
    </xsl:for-each>
    <xsl:for-each select="$h:participants">
      <xsl:sequence select="h:line(('H', 'participant', string(@xml:id), $h:people(string(@xml:id)), string(@role), ($h:authority(string(@xml:id)), '')[1]))"/>
    </xsl:for-each>
    <xsl:sequence select="h:fact('speaker', $h:speaker-ids)"/>
    <xsl:for-each select="$file/sourceDesc/msDesc/msIdentifier">
      <xsl:sequence select="h:line(('H', 'archive', string((repository, institution)[1]/@key), normalize-space(string((repository, institution)[1])), normalize-space(string(settlement[1])), normalize-space(string(country[1]))))"/>
      <xsl:for-each select="collection, .//idno[not(idno)]">
        <xsl:sequence select="h:line(('H', 'level', (@type, local-name())[1], string((@n, normalize-space(.))[1]), normalize-space(.)))"/>
      </xsl:for-each>
    </xsl:for-each>
    <xsl:for-each select="$file/sourceDesc//biblStruct">
      <xsl:sequence select="h:fact('reprint', string-join(h:bibliographic(.)))"/>
    </xsl:for-each>
    <xsl:sequence select="h:fact('citation', $file/sourceDesc/bibl[@type = 'citation'])"/>
    <xsl:for-each select="revisionDesc//change">
      <xsl:sequence select="h:line(('H', 'change', string(@when), string(@who), normalize-space(.)))"/>
    </xsl:for-each>
  </xsl:template>

  <!-- Blocks. -->
  <xsl:template match="p | ab | head | l | item | cell | salute | signed | dateline | speaker | argument | epigraph | trailer
      | titlePart | byline | list/label" mode="facts" as="text()*"><xsl:call-template name="block-facts"/></xsl:template>
  <xsl:template name="block-facts" as="text()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:sequence select="h:line(('B', string(@xml:id), string(@n), if (self::head[h:division(..)]) then 'head' else if (self::stage) then 'stage' else 'p'))"/>
    <xsl:apply-templates mode="facts"/>
    <xsl:sequence select="h:line('b')"/>
  </xsl:template>
  <xsl:function name="h:division" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="starts-with(local-name($element), 'div')"/>
  </xsl:function>

  <xsl:template match="listBibl/bibl" mode="facts" as="text()*">
    <xsl:variable name="id" as="attribute()"><xsl:call-template name="record-id"/></xsl:variable>
    <xsl:sequence select="h:line(('R', string($id), h:dates(date[1]), normalize-space(string(date[1]))))"/>
    <xsl:sequence select="h:fact('record-title', title[1])"/>
    <xsl:sequence select="h:fact('record-abstract', note)"/>
    <xsl:sequence select="h:line(('B', string($id), string(@n), 'p'))"/>
    <xsl:apply-templates mode="facts"/>
    <xsl:sequence select="h:line('b'), h:line('r')"/>
  </xsl:template>
  <xsl:template match="listBibl/bibl/*" mode="facts" as="text()*" priority="0.6">
    <xsl:sequence select="h:line(('T', ' '))"/>
    <xsl:next-match/>
  </xsl:template>

  <!-- Names. -->
  <xsl:template match="persName" mode="facts" as="text()*">
    <xsl:call-template name="name-facts"><xsl:with-param name="register" select="'persons'"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="placeName | geogName | country | settlement | region | district" mode="facts" as="text()*">
    <xsl:call-template name="name-facts"><xsl:with-param name="register" select="'places'"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="orgName" mode="facts" as="text()*">
    <xsl:call-template name="name-facts"><xsl:with-param name="register" select="'orgs'"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="name | rs" mode="facts" as="text()*">
    <xsl:call-template name="name-facts"><xsl:with-param name="register" select="h:register(.)"/></xsl:call-template>
  </xsl:template>
  <xsl:template name="name-facts" as="text()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="register" as="xs:string?"/>
    <xsl:variable name="entry" as="xs:string?" select="if (empty($register) or empty(@ref)) then () else $h:entries(@ref)"/>
    <xsl:choose>
      <xsl:when test="exists($entry)">
        <xsl:value-of select="'N&#9;' || $register || '&#9;' || $entry || '&#9;' || normalize-space(@cert) || '&#10;'"/>
        <xsl:apply-templates mode="facts"/>
        <xsl:text>n&#10;</xsl:text>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="facts"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A direction between the words of a turn is text, but no one speaks it. -->
  <xsl:template match="div/stage | body/stage | sp/stage" mode="facts" as="text()*">
    <xsl:call-template name="block-facts"/>
  </xsl:template>

  <!-- Speech. The label of a turn is not among the words spoken. -->
  <xsl:template match="said | sp" mode="facts" as="text()*">
    <xsl:apply-templates select="self::sp/speaker" mode="facts"/>
    <xsl:sequence select="h:line(('S', (h:all-pointed(@who)[1], '')[1],
      if (self::sp or @direct = 'true') then 'direct' else 'reported', string(@cert), string(@xml:id), string(@prev)))"/>
    <xsl:apply-templates select="if (self::sp) then node() except speaker else node()" mode="facts"/>
    <xsl:sequence select="h:line('s')"/>
  </xsl:template>

  <!-- Interventions. -->
  <xsl:template name="intervention-facts" as="text()*">
    <xsl:param name="class" as="xs:string" required="yes"/>
    <xsl:param name="resp" as="attribute()?" select="@resp"/>
    <xsl:param name="cert" as="attribute()?" select="@cert"/>
    <xsl:param name="content" as="text()*"/>
    <xsl:sequence select="h:line(('I', $class, (h:all-pointed($resp)[1], '')[1], string($cert)))"/>
    <xsl:sequence select="$content"/>
    <xsl:sequence select="h:line('i')"/>
  </xsl:template>
  <xsl:template match="expan | supplied | surplus | unclear | sic | gap | incident | vocal | kinesic | add | del" mode="facts" as="text()*"><xsl:call-template name="span-facts"/></xsl:template>
  <xsl:template name="span-facts" as="text()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="class" as="xs:string" select="
      if (self::expan) then 'expansion' else if (self::unclear) then 'uncertain' else if (self::incident or self::vocal or self::kinesic) then 'event'
      else if (self::add) then 'addition' else if (self::del) then 'deletion' else local-name()"/>
    <xsl:value-of select="'I&#9;' || $class || '&#9;' || h:all-pointed((@resp, ex/@resp)[1])[1] || '&#9;' || normalize-space((@cert, ex/@cert)[1]) || '&#10;'"/>
    <xsl:apply-templates mode="facts"/>
    <xsl:text>i&#10;</xsl:text>
  </xsl:template>
  <xsl:template match="note" mode="facts" as="text()*">
    <xsl:choose>
      <xsl:when test="@place eq 'inline'">
        <xsl:call-template name="intervention-facts">
          <xsl:with-param name="class" select="h:note-class(.) || '-note'[h:note-class(current()) = ('sic', 'correction', 'uncertain')]"/>
          <xsl:with-param name="content" as="text()*"><xsl:apply-templates mode="facts"/></xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="h:is-loose(.) or @rend = 'none'"/>
      <xsl:when test="p"><xsl:apply-templates select="* except label" mode="facts"/></xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="h:line(('B', string(@xml:id), '', 'p'))"/>
        <xsl:apply-templates select="node() except label" mode="facts"/>
        <xsl:sequence select="h:line('b')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="ex" mode="facts" as="text()*">
    <xsl:apply-templates mode="facts"/>
  </xsl:template>
  <xsl:template match="choice" mode="facts" as="text()*">
    <xsl:variable name="old" as="element()?" select="(sic, orig, abbr, unclear, *)[1]"/>
    <xsl:variable name="new" as="element()?" select="let $others := (corr, reg, expan, *) except $old return ($others[@cert = 'high'], $others)[1]"/>
    <xsl:call-template name="intervention-facts">
      <xsl:with-param name="class" select="if (sic or corr) then 'correction' else if (orig or reg) then 'regularised' else if (abbr or expan) then 'expansion' else 'uncertain'"/>
      <xsl:with-param name="resp" select="($new/@resp, @resp)[1]"/>
      <xsl:with-param name="cert" select="($new/@cert, @cert)[1]"/>
      <xsl:with-param name="content" as="text()*">
        <xsl:sequence select="h:line(('-', $old))"/>
        <xsl:sequence select="h:line(('T', ($new, $old)[1]))"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="app" mode="facts" as="text()*">
    <xsl:variable name="lemma" as="element()?" select="(lem, .//rdg)[1]"/>
    <xsl:call-template name="intervention-facts">
      <xsl:with-param name="class" select="'variant'"/>
      <xsl:with-param name="content" as="text()*">
        <xsl:sequence select="h:line(('-', string-join((.//rdg except $lemma) ! normalize-space(), '; ')))"/>
        <xsl:apply-templates select="$lemma/node()" mode="facts"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="fw | figDesc | graphic | desc[not(parent::gap or parent::incident or parent::vocal or parent::kinesic)]" mode="facts" as="empty-sequence()"/>
  <xsl:template match="lb[not(@break eq 'no')]" mode="facts" as="text()"><xsl:sequence select="h:line(('T', ' '))"/></xsl:template>

  <xsl:template match="text()" mode="facts" as="text()"><xsl:value-of select="'T&#9;' || translate(., '&#9;&#10;&#13;', '   ') || '&#10;'"/></xsl:template>

</xsl:stylesheet>
