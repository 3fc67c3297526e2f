<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:s="urn:sigla:schematron" xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0" exclude-result-prefixes="#all"><!-- Made from schema/sigla.sch by transforms/schematron/compile.xsl: change that, then npm run test:update. --><xsl:output method="text"/>
   <xsl:mode on-no-match="fail"/>
   <xsl:param name="authority" as="xs:string*"/>
   <xsl:key name="id" match="*[@xml:id]" use="string(@xml:id)"/>
   <xsl:key name="pointed-at" match="*[@target]" use="tokenize(@target)[starts-with(., '#')] ! substring(., 2)"/>
   <xsl:variable name="document" select="/"/>
   <xsl:variable name="ids" select="map:merge(//@xml:id ! map:entry('#' || ., true()))"/>
   <xsl:variable name="responsible" select="(//tei:titleStmt, //tei:editionStmt, //tei:revisionDesc) ! descendant::*/@xml:id ! concat('#', .)"/>
   <xsl:variable name="undeclared" select="distinct-values(//@resp) ! tokenize(.)[not(. = $responsible)]"/>
   <xsl:variable name="speakers" select="//(tei:person | tei:personGrp | tei:org)/@xml:id ! concat('#', .)"/>
   <xsl:variable name="pointers" select="distinct-values(//*/@*[contains(., '#')]) ! tokenize(.)"/>
   <xsl:variable name="entries" select="map:merge($authority ! map:entry(., true()))"/>
   <xsl:variable name="dangling" select="$pointers[if (starts-with(., '#')) then not(map:contains($ids, .)) else exists($authority) and matches(., '\.xml#') and not(starts-with(., 'http')) and not(map:contains($entries, replace(., '^.*/', '')))]"/>
   <xsl:variable name="unbalanced" select="string-join(//tei:notesStmt/tei:note[@type = 'unbalanced'], '&#10;')"/>
   <xsl:variable name="is-document" select="exists(/tei:TEI/tei:text/tei:body[tei:p, tei:div, tei:sp, tei:list, tei:listBibl, tei:lg]) and empty(/tei:TEI/tei:text/tei:body//(tei:listPerson | tei:listPlace | tei:listOrg))"/>
   <xsl:mode name="responsibility" on-no-match="deep-skip" on-multiple-match="use-last"/>
   <xsl:mode name="pointers" on-no-match="deep-skip" on-multiple-match="use-last"/>
   <xsl:mode name="speakers" on-no-match="deep-skip" on-multiple-match="use-last"/>
   <xsl:mode name="order" on-no-match="deep-skip" on-multiple-match="use-last"/>
   <xsl:mode name="readings" on-no-match="deep-skip" on-multiple-match="use-last"/>
   <xsl:mode name="dates" on-no-match="deep-skip" on-multiple-match="use-last"/>
   <xsl:mode name="brackets" on-no-match="deep-skip" on-multiple-match="use-last"/>
   <xsl:mode name="header" on-no-match="deep-skip" on-multiple-match="use-last"/>
   <xsl:template match="/" as="text()*">
      <xsl:for-each select="//*">
         <xsl:apply-templates select="." mode="responsibility"/>
         <xsl:apply-templates select="." mode="pointers"/>
         <xsl:apply-templates select="." mode="speakers"/>
         <xsl:apply-templates select="." mode="order"/>
         <xsl:apply-templates select="." mode="readings"/>
         <xsl:apply-templates select="." mode="dates"/>
         <xsl:apply-templates select="." mode="brackets"/>
         <xsl:apply-templates select="." mode="header"/>
      </xsl:for-each>
   </xsl:template>
   <xsl:template match="tei:*[exists($undeclared)][@resp]" mode="responsibility" priority="1" as="text()*">
      <xsl:variable name="missing" select="tokenize(@resp)[. = $undeclared]"/>
      <xsl:if test="not(empty($missing))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'resp-undeclared', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('&lt;' || name() || '&gt;', ' names ', string-join(($missing) ! string(.), ' '), ' as responsible, whom the header does not declare')))"/>
            <xsl:sequence select="'add a respStmt with that xml:id to titleStmt, or name one that is there' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:*[exists($dangling)][@* ! tokenize(.) = $dangling]" mode="pointers" priority="3" as="text()*">
      <xsl:variable name="missing" select="(@target, @who, @toWhom, @next, @prev, @wit, @ref, @corresp, @source, @hand, @scheme, @ana, @active, @passive, @mutual) ! tokenize(.)[. = $dangling]"/>
      <xsl:variable name="here" select="$missing[starts-with(., '#')]"/>
      <xsl:variable name="elsewhere" select="$missing[not(starts-with(., '#'))]"/>
      <xsl:if test="not(empty($here))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'pointer-unresolved', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('&lt;' || name() || '&gt;', ' points at ', string-join(($here) ! string(.), ' '), ', which is not in this file')))"/>
            <xsl:sequence select="'give the element it means that xml:id, or correct the pointer' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
      <xsl:if test="not(empty($elsewhere))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'authority-unknown', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('&lt;' || name() || '&gt;', ' points at ', string-join(($elsewhere) ! string(.), ' '), ', which is in no authority file')))"/>
            <xsl:sequence select="'add the entry to the authority file, or correct the pointer' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:*[@next | @prev]" mode="pointers" priority="2" as="text()*">
      <xsl:variable name="following" select="@next ! key('id', substring(., 2))"/>
      <xsl:variable name="preceding" select="@prev ! key('id', substring(., 2), $document)"/>
      <xsl:if test="not(empty($following) or $following/@prev = concat('#', @xml:id))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'next-not-paired', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('&lt;' || name() || '&gt;', ' goes on in ', string-join((@next) ! string(.), ' '), ', which does not point back at it with prev')))"/>
            <xsl:sequence select="'let next and prev of two parts name each other' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
      <xsl:if test="not(empty($preceding/@next) or $preceding/@next = concat('#', @xml:id))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'prev-not-paired', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('&lt;' || name() || '&gt;', ' continues ', string-join((@prev) ! string(.), ' '), ', which goes on elsewhere')))"/>
            <xsl:sequence select="'let next and prev of two parts name each other' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
      <xsl:if test="not(empty($following) or (name($following) = name() and string($following/@who) = string(@who)))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'parts-differ', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('&lt;' || name() || '&gt;', ' and the part that continues it, ', string-join((@next) ! string(.), ' '), ', differ in element or speaker')))"/>
            <xsl:sequence select="'join only parts of one utterance' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:ref[@type = 'noteAnchor'][@target]" mode="pointers" priority="1" as="text()*">
      <xsl:variable name="note" select="key('id', substring(@target, 2))"/>
      <xsl:if test="not($note[self::tei:note][not(@n) or string(@n) = string(current()/@n)])">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'anchor-body', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('the anchor ', string-join((@n) ! string(.), ' '), ' points at ', string-join((@target) ! string(.), ' '), ', which is not a note of that number')))"/>
            <xsl:sequence select="'let anchor and note name each other: target=&#34;#id&#34; and xml:id, with the same n' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:sp[@who] | tei:said[@who] | tei:q[@who]" mode="speakers" priority="1" as="text()*">
      <xsl:variable name="others" select="(@who, @toWhom) ! tokenize(.)[not(. = $dangling)][not(. = $speakers)]"/>
      <xsl:if test="not(empty($others))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'who-not-a-person', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('&lt;' || name() || '&gt;', ' is spoken by or to ', string-join(($others) ! string(.), ' '), ', which is not a person, group or organisation')))"/>
            <xsl:sequence select="'point at a person or personGrp in particDesc' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:pb[matches(@n, '^[0-9]+$')]" mode="order" priority="2" as="text()*">
      <xsl:variable name="before" select="preceding::tei:pb[matches(@n, '^[0-9]+$')][1]"/>
      <xsl:if test="not(empty($before) or xs:integer(@n) gt xs:integer($before/@n))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'page-order', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('page ', string-join((@n) ! string(.), ' '), ' comes after page ', string-join(($before/@n) ! string(.), ' '))))"/>
            <xsl:sequence select="'correct n of the page break; pages of another count begin with a letter' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:text//tei:p[@n]" mode="order" priority="1" as="text()*">
      <xsl:variable name="before" select="preceding::tei:p[@n][ancestor::tei:text][1]/@n"/>
      <xsl:variable name="number" select="xs:integer(replace(@n, '[a-z]$', ''))"/>
      <xsl:variable name="last" select="if ($before) then xs:integer(replace($before, '[a-z]$', '')) else 0"/>
      <xsl:if test="not($number = $last + 1 or (matches(@n, '[a-z]$') and $number = $last and string($before) lt string(@n)))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'paragraph-order', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('paragraph ', string-join((@n) ! string(.), ' '), ' ', string-join((if ($before) then concat('comes after paragraph ', $before) else 'comes first') ! string(.), ' '))))"/>
            <xsl:sequence select="'number paragraphs one after the other; one that is put in later takes a letter (7a)' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:choice" mode="readings" priority="7" as="text()*">
      <xsl:if test="not(count(distinct-values(* ! concat(name(), ' ', string(.)))) = count(*) and normalize-space(*[1]) != normalize-space(*[2]))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'choice-same', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('both readings of this choice are “', string-join((normalize-space(*[1])) ! string(.), ' '), '”')))"/>
            <xsl:sequence select="'give two different readings, or keep the text without the choice' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:subst" mode="readings" priority="6" as="text()*">
      <xsl:if test="not(tei:add and tei:del)">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'subst-both', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('this subst has no ', string-join((if (tei:add) then 'del' else 'add') ! string(.), ' '))))"/>
            <xsl:sequence select="'use add or del alone, or give both' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:expan[not(parent::tei:choice)]" mode="readings" priority="5" as="text()*">
      <xsl:if test="not(.//tei:ex)">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'expan-without-ex', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('nothing in “', string-join((normalize-space(.)) ! string(.), ' '), '” is marked as added')))"/>
            <xsl:sequence select="'put the added letters into ex, or remove expan' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:app" mode="readings" priority="4" as="text()*">
      <xsl:if test="not(not(tei:lem) or count(tei:rdg) ne 1 or not(deep-equal(tei:lem/node(), tei:rdg/node())))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'app-same', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('the reading is that of the lemma, “', string-join((normalize-space(tei:lem)) ! string(.), ' '), '”')))"/>
            <xsl:sequence select="'give two different readings, or keep the text without the choice' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:gap" mode="readings" priority="3" as="text()*">
      <xsl:if test="not(not(@quantity) or @unit)">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'gap-unit', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('this gap has a quantity, ', string-join((@quantity) ! string(.), ' '), ', of nothing')))"/>
            <xsl:sequence select="'add unit, such as word or line' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:note[@place = ('foot', 'end')][@xml:id]" mode="readings" priority="2" as="text()*">
      <xsl:if test="not(key('pointed-at', @xml:id))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'note-without-anchor', 'warning', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('no anchor points at note ', string-join(((@n, @xml:id)[1]) ! string(.), ' '))))"/>
            <xsl:sequence select="'let anchor and note name each other: target=&#34;#id&#34; and xml:id, with the same n' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:note[@place = 'inline'] | tei:ex | tei:supplied | tei:corr" mode="readings" priority="1" as="text()*">
      <xsl:if test="not(normalize-space(.) != '' or *)">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'mark-empty', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('this ', '&lt;' || name() || '&gt;', ' holds nothing')))"/>
            <xsl:sequence select="'write what it should hold, or remove it' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:*[not(self::tei:locus)][@when | @from | @to | @notBefore | @notAfter]" mode="dates" priority="1" as="text()*">
      <xsl:variable name="early" select="string((@notBefore, @from)[1])"/>
      <xsl:variable name="late" select="string((@notAfter, @to)[1])"/>
      <xsl:variable name="shared" select="min((string-length($early), string-length($late)))"/>
      <xsl:if test="not($early = '' or $late = '' or starts-with($early, '-') or substring($early, 1, $shared) le substring($late, 1, $shared))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'date-order', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('this ', '&lt;' || name() || '&gt;', ' begins at ', string-join(($early) ! string(.), ' '), ' and ends at ', string-join(($late) ! string(.), ' '))))"/>
            <xsl:sequence select="'let the first date be the earlier one' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
      <xsl:if test="not(not(@when) or not(@from | @to | @notBefore | @notAfter))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'date-both', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('this ', '&lt;' || name() || '&gt;', ' has a day, ', string-join((@when) ! string(.), ' '), ', and a period')))"/>
            <xsl:sequence select="'give either when, or notBefore and notAfter, or from and to' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
      <xsl:if test="not(every $year in (@when, @from, @to, @notBefore, @notAfter)[matches(., '^[0-9]{4}')] ! xs:integer(substring(., 1, 4)) satisfies $year gt 0 and $year le 2199)">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'date-year', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('this ', '&lt;' || name() || '&gt;', ' is of a year that cannot be meant')))"/>
            <xsl:sequence select="'write the year with four digits, 0001 to 2199' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:body//*[text()[contains(., '[') or contains(., ']')]][not(self::tei:ref or self::tei:fw or self::tei:idno or self::tei:label or ancestor::tei:ref[@type = 'noteAnchor'])]" mode="brackets" priority="1" as="text()*">
      <xsl:variable name="bare" select="text()[contains(., '[') or contains(., ']')]"/>
      <xsl:variable name="characters" select="('[', ']')[some $text in $bare satisfies contains($text, .)]"/>
      <xsl:if test="not(every $one in $characters satisfies contains($unbalanced, $one))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'bracket-bare', 'warning', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('a bare bracket stands in the text: “', string-join((replace($bare[1], '^.*?(.{0,20})([\[\]])(.{0,20}).*$', '$1$2$3', 's')) ! string(.), ' '), '”')))"/>
            <xsl:sequence select="'encode what the bracket does (supplied, note, gap …), or list it in notesStmt as a note of type unbalanced' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:titleStmt" mode="header" priority="4" as="text()*">
      <xsl:if test="not(normalize-space(tei:title[1]) != '')">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'title-empty', 'error', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('the title is empty')))"/>
            <xsl:sequence select="'write a title' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
      <xsl:if test="not(not($is-document) or tei:author or tei:editor or tei:respStmt)">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'header-responsibility', 'warning', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('the header names no author, editor or other person responsible')))"/>
            <xsl:sequence select="'add author, editor or respStmt to titleStmt' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:publicationStmt[$is-document]" mode="header" priority="3" as="text()*">
      <xsl:if test="not((tei:publisher, tei:distributor, tei:authority)[normalize-space(.) != ''])">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'header-publisher', 'warning', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('the header names no publisher')))"/>
            <xsl:sequence select="'add publisher to publicationStmt' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
      <xsl:if test="not(tei:date[@when])">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'header-date', 'warning', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('the header has no date of publication')))"/>
            <xsl:sequence select="'add date with when to publicationStmt' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
      <xsl:if test="not(tei:availability[tei:licence | tei:p])">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'header-availability', 'warning', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('the header does not say who may use the text')))"/>
            <xsl:sequence select="'add availability with a licence to publicationStmt' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:teiHeader[$is-document]" mode="header" priority="2" as="text()*">
      <xsl:if test="not(tei:encodingDesc/tei:editorialDecl)">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'header-conventions', 'warning', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('the header does not state the editorial conventions')))"/>
            <xsl:sequence select="'add editorialDecl to encodingDesc' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
      <xsl:if test="not(tei:profileDesc/tei:langUsage/tei:language)">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'header-language', 'warning', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('the header names no language')))"/>
            <xsl:sequence select="'add langUsage with a language to profileDesc' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template match="tei:creation[$is-document]" mode="header" priority="1" as="text()*">
      <xsl:if test="not(tei:date[@when | @from | @to | @notBefore | @notAfter])">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'header-creation', 'warning', name(), s:path(.)"/>
            <xsl:sequence select="normalize-space(string-join(('the date of the document is not given in a form that sorts')))"/>
            <xsl:sequence select="'add when, or notBefore and notAfter, to the date in creation' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:function name="s:path" as="xs:string">
      <xsl:param name="node" as="element()"/>
      <xsl:sequence select="string-join(for $e in $node/ancestor-or-self::* return '/' || name($e) || (if ($e/parent::*) then '[' || (count($e/preceding-sibling::*[name() = name($e)]) + 1) || ']' else ''))"/>
   </xsl:function>
</xsl:stylesheet>
