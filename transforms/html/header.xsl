<?xml version="1.0" encoding="UTF-8"?>
<!--
  The TEI header as a source note: where the document is kept, who made, translated and printed it, what may be done
  with it, who is responsible for what, what changed. What the header has and this note does not name is not shown: it
  is in the TEI, which the page offers.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:h="https://sigla.invalid/ns/html"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Who is responsible, by id: what `resp` points at. -->
  <xsl:variable name="h:responsible" as="xs:string*"
    select="//teiHeader/fileDesc/(titleStmt | editionStmt)/(respStmt | editor | author | respStmt/*)/@xml:id ! string()"/>

  <xsl:template match="teiHeader" as="element()">
    <section class="source-note" id="source" aria-labelledby="source-h">
      <h2 id="source-h">Source and responsibility</h2>
      <xsl:where-populated>
        <dl>
          <xsl:call-template name="kept"/>
          <xsl:call-template name="printed"/>
          <xsl:call-template name="row">
            <xsl:with-param name="label" select="'Citation, as given'"/>
            <xsl:with-param name="values" select="fileDesc/sourceDesc/bibl"/>
          </xsl:call-template>
          <xsl:call-template name="responsibility"/>
          <xsl:call-template name="participants"/>
          <xsl:call-template name="row">
            <xsl:with-param name="label" select="'Languages'"/>
            <xsl:with-param name="values" select="profileDesc/langUsage/language[normalize-space()]"/>
          </xsl:call-template>
          <xsl:call-template name="row">
            <xsl:with-param name="label" select="'Identifiers'"/>
            <xsl:with-param name="values" select="fileDesc/publicationStmt/idno[normalize-space()]"/>
          </xsl:call-template>
          <xsl:call-template name="row">
            <xsl:with-param name="label" select="'Contents, as given'"/>
            <xsl:with-param name="values" select="fileDesc/notesStmt/note[not(@type = ('unbalanced', 'uploadDate'))]"/>
          </xsl:call-template>
          <xsl:call-template name="rights"/>
          <xsl:call-template name="changes"/>
        </dl>
      </xsl:where-populated>
    </section>
  </xsl:template>

  <!-- One entry of the note; nothing where there is nothing to say. -->
  <xsl:template name="row" as="element()*">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="values" as="element()*"/>
    <xsl:if test="exists($values)">
      <dt><xsl:value-of select="$label"/></dt>
      <xsl:for-each select="$values">
        <dd>
          <xsl:sequence select="h:language(@xml:lang)"/>
          <xsl:if test="self::idno/@type"><span class="kind"><xsl:value-of select="@type"/></span><xsl:text> </xsl:text></xsl:if>
          <xsl:if test="self::language/@n"><span class="kind"><xsl:value-of select="@n"/></span><xsl:text> </xsl:text></xsl:if>
          <xsl:apply-templates/>
        </dd>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- Archive, fond, opis, delo, leaves: the shelf mark as it is written, the archive in full. -->
  <xsl:template name="kept" as="element()*">
    <xsl:for-each select="fileDesc/sourceDesc/msDesc">
      <dt>Kept at</dt>
      <dd>
        <xsl:variable name="place" as="element()*" select="msIdentifier/(repository | institution | settlement | country)[normalize-space()]"/>
        <xsl:for-each select="(msIdentifier/repository, msIdentifier/institution, msIdentifier/settlement, msIdentifier/country)[normalize-space()]">
          <xsl:if test="position() gt 1"><xsl:text>, </xsl:text></xsl:if>
          <xsl:value-of select="normalize-space(.)"/>
          <xsl:if test="@key[not(. = normalize-space(current()))]"><xsl:text> (</xsl:text><xsl:value-of select="@key"/><xsl:text>)</xsl:text></xsl:if>
        </xsl:for-each>
        <xsl:for-each select="msIdentifier/(collection | idno)[normalize-space()]">
          <xsl:if test="position() gt 1 or exists($place)"><xsl:text>, </xsl:text></xsl:if>
          <span class="shelfmark"><xsl:value-of select="normalize-space(.)"/></span>
        </xsl:for-each>
      </dd>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="printed" as="element()*">
    <xsl:for-each select="fileDesc/sourceDesc//biblStruct">
      <dt><xsl:value-of select="if (@type = 'reprint') then 'Printed in' else 'Published as'"/></dt>
      <dd><xsl:sequence select="h:bibliographic(.)"/></dd>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="h:bibliographic" as="node()*">
    <xsl:param name="book" as="element(biblStruct)"/>
    <xsl:variable name="people" as="xs:string*" select="$book//(author, editor)[not(ancestor::series)]/normalize-space()"/>
    <xsl:variable name="details" as="xs:string*" select="
      $book//biblScope ! h:scope(.),
      string-join(($book//imprint/pubPlace/normalize-space(), string-join($book//imprint/publisher/normalize-space(), ', '))[. ne ''], ': '),
      $book//imprint/date/normalize-space()"/>
    <xsl:if test="exists($people)"><xsl:value-of select="string-join($people, ', ') || (if (count($book//editor) gt 1) then ' (eds.), ' else if ($book//editor) then ' (ed.), ' else ', ')"/></xsl:if>
    <xsl:for-each select="$book/analytic/title">“<xsl:value-of select="normalize-space(.)"/>”, </xsl:for-each>
    <xsl:for-each select="$book/monogr/title">
      <xsl:if test="position() gt 1"><xsl:text>, </xsl:text></xsl:if>
      <cite><xsl:sequence select="h:language(@xml:lang)"/><xsl:value-of select="normalize-space(.)"/></cite>
    </xsl:for-each>
    <xsl:if test="exists($details[. ne ''])"><xsl:value-of select="', ' || string-join($details[. ne ''], ', ')"/></xsl:if>
  </xsl:function>

  <!-- `vol. 5`, `pp. 62-66`; what the book covers stands by itself. -->
  <xsl:function name="h:scope" as="xs:string">
    <xsl:param name="scope" as="element(biblScope)"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space($scope)"/>
    <xsl:variable name="unit" as="xs:string" select="string($scope/@unit)"/>
    <xsl:variable name="label" as="xs:string" select="
      if (contains(lower-case($words), $unit) or $unit eq 'coverage') then ''
      else if ($unit eq 'volume') then 'vol. '
      else if ($unit eq 'page') then (if (contains($words, '-') or contains($words, '–') or contains($words, ',')) then 'pp. ' else 'p. ')
      else $unit || ' '"/>
    <xsl:sequence select="$label || $words"/>
  </xsl:function>

  <xsl:template name="responsibility" as="element()*">
    <xsl:for-each select="fileDesc/titleStmt/author">
      <dt>Author</dt>
      <dd><xsl:apply-templates/><xsl:if test="@cert = 'low'"><xsl:text> </xsl:text><span class="kind">uncertain</span></xsl:if></dd>
    </xsl:for-each>
    <xsl:for-each select="profileDesc/correspDesc/correspAction[normalize-space()]">
      <dt><xsl:value-of select="if (@type = 'received') then 'Sent to' else upper-case(substring(@type, 1, 1)) || substring(@type, 2)"/></dt>
      <dd>
        <xsl:for-each select="*[normalize-space()]">
          <xsl:if test="position() gt 1"><xsl:text>; </xsl:text></xsl:if>
          <xsl:apply-templates select="."/>
        </xsl:for-each>
      </dd>
    </xsl:for-each>
    <xsl:for-each-group select="fileDesc/titleStmt/(editor | respStmt)" group-adjacent="(resp ! normalize-space(), 'editor')[. ne ''][1]">
      <dt><xsl:value-of select="upper-case(substring(current-grouping-key(), 1, 1)) || substring(current-grouping-key(), 2)"/></dt>
      <xsl:for-each select="current-group()">
        <dd>
          <xsl:if test="@xml:id"><xsl:attribute name="id" select="'r-' || @xml:id"/></xsl:if>
          <xsl:value-of select="if (self::editor) then normalize-space(.) else string-join((name | persName | orgName) ! normalize-space(), ', ')"/>
        </dd>
      </xsl:for-each>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template name="participants" as="element()*">
    <xsl:if test="exists($h:participants)">
      <dt>Persons</dt>
      <dd>
        <ul class="participants">
          <xsl:for-each select="$h:participants">
            <xsl:variable name="entry" as="xs:string?" select="h:authority(@xml:id)"/>
            <li>
              <xsl:choose>
                <xsl:when test="exists($entry)"><a href="{$root}persons/{encode-for-uri($entry)}.html"><xsl:value-of select="h:person-name(@xml:id)"/></a></xsl:when>
                <xsl:otherwise><xsl:value-of select="h:person-name(@xml:id)"/></xsl:otherwise>
              </xsl:choose>
              <xsl:variable name="role" as="xs:string?" select="((occupation | affiliation) ! normalize-space(.), @role ! translate(., '-', ' '))[. ne ''][1]"/>
              <xsl:if test="$role"><xsl:value-of select="', ' || $role"/></xsl:if>
            </li>
          </xsl:for-each>
        </ul>
      </dd>
    </xsl:if>
  </xsl:template>

  <xsl:template name="rights" as="element()*">
    <xsl:variable name="statements" as="element()*" select="fileDesc/publicationStmt/availability/(p, licence)[normalize-space() or @target]"/>
    <xsl:if test="exists($statements)">
      <dt>Rights</dt>
      <xsl:for-each select="$statements">
        <dd>
          <xsl:if test="self::licence/@n"><span class="kind"><xsl:value-of select="@n"/></span><xsl:text> </xsl:text></xsl:if>
          <xsl:choose>
            <xsl:when test="h:web-address(@target)">
              <a href="{normalize-space(@target)}" rel="license external noopener"><xsl:value-of select="(normalize-space(.)[. ne ''], @target)[1]"/></a>
            </xsl:when>
            <xsl:when test="p"><xsl:for-each select="p"><xsl:if test="position() gt 1"><br/></xsl:if><xsl:apply-templates/></xsl:for-each></xsl:when>
            <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
          </xsl:choose>
        </dd>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <xsl:template name="changes" as="element()*">
    <xsl:if test="revisionDesc//change">
      <dt>Changes</dt>
      <xsl:for-each select="revisionDesc//change">
        <dd>
          <xsl:if test="@when"><span class="kind"><xsl:value-of select="@when"/></span><xsl:text> </xsl:text></xsl:if>
          <xsl:apply-templates/>
        </dd>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
