<?xml version="1.0" encoding="UTF-8"?>
<!-- What the TEI header says, as facts for the heading, the source note, the list of documents and the indexes. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
  xmlns:sig="urn:sigla:print" xmlns:s="https://sigla.invalid/ns/source" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:include href="../text/marks.xsl"/>

  <xsl:function name="sig:facts" as="map(*)">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="header" select="$tei/teiHeader"/>
    <xsl:variable name="date" as="element(date)?" select="
      (($header/profileDesc/creation/date, $header//origDate, $header/fileDesc/sourceDesc//bibl[not(@type = 'citation')]/date)[sig:point(.)],
        $header/profileDesc/creation/date[normalize-space()])[1]"/>
    <xsl:variable name="records" as="element(bibl)*" select="$tei/text/body/descendant::listBibl/bibl"/>
    <xsl:sequence select="map{
      'key': $key,
      'title': sig:with-marks(($header/fileDesc/titleStmt/title[not(@type = 'sub')], $tei/text//head)[1]),
      'author': array{$header/fileDesc/titleStmt/author[not(@cert = 'low')] ! sig:author(.)},
      'date': string(sig:point($date)),
      'dateText': sig:date-text($date),
      'language': (sig:language(($tei/text/@xml:lang, $tei/@xml:lang, $header/profileDesc/langUsage/language/@ident)[1]), 'en')[1],
      'abstract': sig:with-marks($header/profileDesc/abstract),
      'repository': sig:plain(($header/fileDesc/sourceDesc//msIdentifier/repository)[1]),
      'sources': array{$header/fileDesc/sourceDesc//msIdentifier ! sig:source(.)},
      'sourceNote': array{sig:source-note($header)},
      'rights': array{$header/fileDesc/publicationStmt/availability/(licence | p) ! sig:plain(.)[. ne '']},
      'changed': string(max($header/revisionDesc//change/@when[. castable as xs:date] ! xs:date(.))),
      'records': array{$records ! sig:record(.)},
      'catalogue': exists($records) and not($tei/text/body/descendant::p[normalize-space()]),
      'conventions': array{sig:conventions($tei/text)}
    }"/>
  </xsl:function>

  <xsl:function name="sig:plain" as="xs:string">
    <xsl:param name="node" as="node()?"/>
    <xsl:sequence select="normalize-space(string($node))"/>
  </xsl:function>

  <!-- An author's name, without the office that stands after it; the office where it is all that is known. -->
  <xsl:function name="sig:author" as="xs:string">
    <xsl:param name="author" as="element(author)"/>
    <xsl:variable name="name" as="xs:string" select="
      replace(normalize-space(string-join($author/persName[1]/node()[not(self::roleName or self::orgName)])), ',$', '')"/>
    <xsl:sequence select="($name[. ne ''], sig:plain($author))[1]"/>
  </xsl:function>

  <!-- The words of an element with the marks that they have in the source, on one line; notes at the foot are no part of them. -->
  <xsl:function name="sig:with-marks" as="xs:string">
    <xsl:param name="node" as="element()?"/>
    <xsl:variable name="words" as="xs:string*"><xsl:apply-templates select="$node/node()" mode="sig:with-marks"/></xsl:variable>
    <xsl:sequence select="normalize-space(string-join($words))"/>
  </xsl:function>

  <xsl:template match="text()" mode="sig:with-marks" as="xs:string"><xsl:sequence select="string()"/></xsl:template>
  <xsl:template match="comment() | processing-instruction() | note[@place = ('foot', 'end', 'bottom')] | choice/corr | choice/reg | choice[abbr]/expan" mode="sig:with-marks"/>
  <xsl:template match="lb[not(@break = 'no')]" mode="sig:with-marks" as="xs:string"><xsl:sequence select="' '"/></xsl:template>
  <xsl:template match="p" mode="sig:with-marks" as="xs:string*">
    <xsl:apply-templates mode="sig:with-marks"/>
    <xsl:sequence select="' '"/>
  </xsl:template>
  <xsl:template match="element()" mode="sig:with-marks" as="xs:string*">
    <xsl:variable name="marks" as="xs:string*" select="s:marks(.)"/>
    <xsl:sequence select="$marks[1]"/>
    <xsl:apply-templates mode="sig:with-marks"/>
    <xsl:sequence select="$marks[2]"/>
  </xsl:template>

  <!-- The earliest point of a date: the key of chronological order. -->
  <xsl:function name="sig:point" as="xs:string?">
    <xsl:param name="date" as="element()?"/>
    <xsl:sequence select="($date/@when, $date/@from, $date/@notBefore, $date/@to, $date/@notAfter)[1] ! string()"/>
  </xsl:function>

  <xsl:function name="sig:date-text" as="xs:string">
    <xsl:param name="date" as="element()?"/>
    <xsl:sequence select="
      if (empty($date)) then ''
      else if ($date/@when) then sig:date($date/@when)
      else if ($date/@from and $date/@to) then sig:span(sig:date($date/@from), sig:date($date/@to))
      else if ($date/@from) then 'from ' || sig:date($date/@from)
      else if ($date/@to) then 'until ' || sig:date($date/@to)
      else if ($date/@notBefore and $date/@notAfter and sig:date($date/@notBefore) eq sig:date($date/@notAfter)) then sig:date($date/@notBefore)
      else if ($date/@notBefore and $date/@notAfter) then 'between ' || sig:date($date/@notBefore) || ' and ' || sig:date($date/@notAfter)
      else if ($date/@notBefore) then 'not before ' || sig:date($date/@notBefore)
      else if ($date/@notAfter) then 'not after ' || sig:date($date/@notAfter)
      else normalize-space($date)"/>
  </xsl:function>

  <!-- Whether the source's main heading says what the document's title says; the case of the letters is no difference. -->
  <xsl:function name="sig:repeats-title" as="xs:boolean">
    <xsl:param name="head" as="element(head)"/>
    <xsl:sequence select="$head/@type = ('main', 'title') and $head/parent::body and not($head/preceding-sibling::head)
      and lower-case(normalize-space($head)) = lower-case(normalize-space(root($head)/TEI/teiHeader/fileDesc/titleStmt/title[1]))"/>
  </xsl:function>

  <!-- The shelf mark from the archive down to the leaves. -->
  <xsl:function name="sig:source" as="map(*)">
    <xsl:param name="identifier" as="element(msIdentifier)"/>
    <xsl:variable name="inner" select="$identifier/idno/idno"/>
    <xsl:sequence select="map{
      'place': string-join(($identifier/settlement, $identifier/country) ! sig:plain(.)[. ne ''], ', '),
      'repository': (sig:plain($identifier/repository)[. ne ''], sig:plain($identifier/institution)[. ne ''], string($identifier/repository/@key), '')[1],
      'key': string($identifier/repository/@key),
      'mark': string-join(($identifier/collection, if ($inner) then $inner else $identifier/idno) ! sig:plain(.)[. ne ''], ', ')
    }"/>
  </xsl:function>

  <!-- The paragraph under the title: where the document is, who translated it, where it was printed before. -->
  <xsl:function name="sig:source-note" as="xs:string*">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:variable name="description" select="$header/fileDesc/sourceDesc"/>
    <xsl:variable name="sources" select="$description//msIdentifier ! sig:source(.)"/>
    <xsl:variable name="verbatim" select="$description//bibl[@type = 'citation'] ! sig:plain(.)[. ne '']"/>
    <xsl:sequence select="
      if (exists($verbatim)) then $verbatim
      else $sources ! string-join((.('repository'), .('place'), .('mark'))[. ne ''], ', ')"/>
    <xsl:variable name="title" as="xs:string" select="sig:plain($header/fileDesc/titleStmt/title[1])"/>
    <xsl:sequence select="$header/fileDesc/titleStmt/author[not(@cert = 'low')][not(contains($title, sig:author(.)))] ! ('Written by ' || replace(sig:plain(.), '\.$', '') || '.')"/>
    <xsl:sequence select="$header/fileDesc/titleStmt/respStmt[@xml:id = 'translator' or contains(lower-case(resp[1]), 'translat')] ! (
      for $names in string-join((name | persName | orgName) ! sig:plain(.)[. ne ''], ', ') return if ($names = '' or (some $v in $verbatim satisfies contains($v, $names))) then () else 'Translated by ' || $names || '.')"/>
  </xsl:function>

  <xsl:function name="sig:record" as="map(*)">
    <xsl:param name="bibl" as="element(bibl)"/>
    <xsl:sequence select="map{
      'date': string(sig:point($bibl/date[1])),
      'dateText': (sig:date-text($bibl/date[1])[. ne ''], sig:plain($bibl/date[1]))[1],
      'title': sig:with-marks($bibl/title[1]),
      'abstract': string-join($bibl/note ! sig:with-marks(.)[. ne ''], ' ')
    }"/>
  </xsl:function>

  <!-- Which editorial signs this text uses, for the explanation of signs. -->
  <xsl:function name="sig:conventions" as="xs:string*">
    <xsl:param name="text" as="element(text)?"/>
    <!-- One walk for all of them. -->
    <xsl:variable name="names" as="xs:string*" select="distinct-values($text/descendant::*!local-name())"/>
    <xsl:variable name="notes" as="xs:string*" select="if ($names = 'note') then distinct-values($text//note/@type) else ()"/>
    <xsl:sequence select="
      'expansion'[$names = 'ex'], 'supplied'[$names = 'supplied'], 'sic'[$notes = 'sic'], 'correction'[$names = 'corr' and $text//choice/corr],
      'identification'[$notes = 'identification'], 'role'[$notes = 'role'],
      'uncertain'[$names = 'unclear' or $notes = 'uncertain'], 'gap'[$names = 'gap'],
      'original'[$notes = 'original'], 'comment'[$notes = ('comment', 'editorial', 'marginalia')],
      'event'[$names = 'incident'], 'sourceNote'[$names = 'ref' and $text//ref[@type = 'noteAnchor'][@target]], 'page'[$names = 'pb'],
      'turn'[$names = 'sp'], 'addition'[$names = 'add'], 'deletion'[$names = 'del'], 'variant'[$names = 'app']"/>
  </xsl:function>
</xsl:stylesheet>
