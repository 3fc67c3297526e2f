<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:f="urn:sigla:rules" xmlns:s="urn:sigla:schematron" xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0" exclude-result-prefixes="#all"><!-- Made from schema/sigla.sch by transforms/schematron/compile.xsl: change that, then npm run test:update. --><xsl:output method="text"/>
   <xsl:mode on-no-match="fail"/>
   <xsl:key name="s:named" match="*" use="local-name()"/>
   <xsl:variable name="s:document" select="/"/>
   <xsl:variable name="s:elements" select="//*"/>
   <xsl:variable name="s:numbers" as="map(xs:string, xs:integer)">
      <xsl:map>
         <xsl:for-each select="//*">
            <xsl:map-entry key="generate-id()" select="position()"/>
         </xsl:for-each>
      </xsl:map>
   </xsl:variable>
   <xsl:param name="authority" as="xs:string" select="''"/>
   <xsl:key name="id" match="*[@xml:id]" use="string(@xml:id)"/>
   <xsl:key name="pointed-at" match="*[@target]" use="tokenize(@target)[starts-with(., '#')] ! substring(., 2)"/>
   <xsl:variable name="document" select="/"/>
   <xsl:variable name="undeclared" select="distinct-values(//@resp) ! tokenize(.)[not(f:is-declared(.))]"/>
   <xsl:variable name="pointers" select="distinct-values(//*/@*[contains(., '#')]) ! tokenize(.)"/>
   <xsl:variable name="dangling" select="$pointers[not(f:resolves(.))]"/>
   <xsl:variable name="has-brackets" select="contains($document, '[') or contains($document, ']')"/>
   <xsl:variable name="unbalanced" select="string-join(/tei:TEI/tei:teiHeader/tei:fileDesc/tei:notesStmt/tei:note[@type = 'unbalanced'], '&#10;')"/>
   <xsl:variable name="is-document" select="exists(/tei:TEI/tei:text/tei:body[tei:p, tei:div, tei:sp, tei:list, tei:listBibl, tei:lg]) and empty(/tei:TEI/tei:text/tei:body//*[self::tei:listPerson or self::tei:listPlace or self::tei:listOrg])"/>
   <xsl:function name="f:resolves" as="xs:boolean">
      <xsl:param name="pointer" as="xs:string"/>
      <xsl:sequence select="if (starts-with($pointer, '#')) then exists(key('id', substring($pointer, 2), $document))       else not($authority) or not(contains($pointer, '.xml#')) or starts-with($pointer, 'http')         or contains($authority, concat(' ', tokenize($pointer, '/')[last()], ' '))"/>
   </xsl:function>
   <xsl:function name="f:is-declared" as="xs:boolean">
      <xsl:param name="pointer" as="xs:string"/>
      <xsl:sequence select="starts-with($pointer, '#') and exists(key('id', substring($pointer, 2), $document)[ancestor::tei:titleStmt or ancestor::tei:editionStmt or ancestor::tei:revisionDesc])"/>
   </xsl:function>
   <xsl:function name="f:may-speak" as="xs:boolean">
      <xsl:param name="pointer" as="xs:string"/>
      <xsl:sequence select="if (starts-with($pointer, '#')) then (every $element in key('id', substring($pointer, 2), $document) satisfies exists($element[self::tei:person or self::tei:personGrp or self::tei:org])) else not(f:resolves($pointer))"/>
   </xsl:function>
   <xsl:template match="/" as="text()*">
      <xsl:for-each select="$s:elements ! self::tei:*[exists($undeclared)][@resp]">
         <xsl:variable name="missing" select="tokenize(@resp)[not(f:is-declared(.))]"/>
         <xsl:if test="not(empty($missing))">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'resp-undeclared', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('&lt;' || name() || '&gt;', ' names ', string-join(($missing) ! string(.), ' '), ' as responsible, whom the header does not declare')))"/>
               <xsl:sequence select="'add a respStmt with that xml:id to titleStmt, or name one that is there' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="$s:elements ! self::tei:*[exists($dangling)][exists(@*[contains(., '#')] ! tokenize(.)[not(f:resolves(.))])]">
         <xsl:variable name="missing" select="(@target, @who, @toWhom, @next, @prev, @wit, @ref, @corresp, @source, @hand, @scheme, @ana, @active, @passive, @mutual) ! tokenize(.)[not(f:resolves(.))]"/>
         <xsl:variable name="here" select="$missing[starts-with(., '#')]"/>
         <xsl:variable name="elsewhere" select="$missing[not(starts-with(., '#'))]"/>
         <xsl:if test="not(empty($here))">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'pointer-unresolved', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('&lt;' || name() || '&gt;', ' points at ', string-join(($here) ! string(.), ' '), ', which is not in this file')))"/>
               <xsl:sequence select="'give the element it means that xml:id, or correct the pointer' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
         <xsl:if test="not(empty($elsewhere))">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'authority-unknown', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('&lt;' || name() || '&gt;', ' points at ', string-join(($elsewhere) ! string(.), ' '), ', which is in no authority file')))"/>
               <xsl:sequence select="'add the entry to the authority file, or correct the pointer' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="$s:elements ! self::tei:*[@next or @prev][not(self::tei:*[exists($dangling)][exists(@*[contains(., '#')] ! tokenize(.)[not(f:resolves(.))])])]">
         <xsl:variable name="following" select="@next ! key('id', substring(., 2))"/>
         <xsl:variable name="preceding" select="@prev ! key('id', substring(., 2), $document)"/>
         <xsl:if test="not(empty($following) or $following/@prev = concat('#', @xml:id))">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'next-not-paired', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('&lt;' || name() || '&gt;', ' goes on in ', string-join((@next) ! string(.), ' '), ', which does not point back at it with prev')))"/>
               <xsl:sequence select="'let next and prev of two parts name each other' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
         <xsl:if test="not(empty($preceding/@next) or $preceding/@next = concat('#', @xml:id))">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'prev-not-paired', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('&lt;' || name() || '&gt;', ' continues ', string-join((@prev) ! string(.), ' '), ', which goes on elsewhere')))"/>
               <xsl:sequence select="'let next and prev of two parts name each other' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
         <xsl:if test="not(empty($following) or (name($following) = name() and string($following/@who) = string(@who)))">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'parts-differ', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('&lt;' || name() || '&gt;', ' and the part that continues it, ', string-join((@next) ! string(.), ' '), ', differ in element or speaker')))"/>
               <xsl:sequence select="'join only parts of one utterance' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="key('s:named', ('ref'), $s:document) ! self::tei:ref[@type = 'noteAnchor'][@target][not((self::tei:*[exists($dangling)][exists(@*[contains(., '#')] ! tokenize(.)[not(f:resolves(.))])] | self::tei:*[@next or @prev]))]">
         <xsl:variable name="note" select="key('id', substring(@target, 2))"/>
         <xsl:if test="not($note[self::tei:note][not(@n) or string(@n) = string(current()/@n)])">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'anchor-body', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('the anchor ', string-join((@n) ! string(.), ' '), ' points at ', string-join((@target) ! string(.), ' '), ', which is not a note of that number')))"/>
               <xsl:sequence select="'let anchor and note name each other: target=&#34;#id&#34; and xml:id, with the same n' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="key('s:named', ('sp', 'said', 'q'), $s:document) ! (self::tei:sp[@who] | self::tei:said[@who] | self::tei:q[@who])">
         <xsl:variable name="others" select="(@who, @toWhom) ! tokenize(.)[not(f:may-speak(.))]"/>
         <xsl:if test="not(empty($others))">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'who-not-a-person', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('&lt;' || name() || '&gt;', ' is spoken by or to ', string-join(($others) ! string(.), ' '), ', which is not a person, group or organisation')))"/>
               <xsl:sequence select="'point at a person or personGrp in particDesc' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="key('s:named', ('pb'), $s:document) ! self::tei:pb[matches(@n, '^[0-9]+$')]">
         <xsl:variable name="before" select="preceding::tei:pb[matches(@n, '^[0-9]+$')][1]"/>
         <xsl:if test="not(empty($before) or xs:integer(@n) gt xs:integer($before/@n))">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'page-order', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('page ', string-join((@n) ! string(.), ' '), ' comes after page ', string-join(($before/@n) ! string(.), ' '))))"/>
               <xsl:sequence select="'correct n of the page break; pages of another count begin with a letter' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="key('s:named', ('p'), $s:document) ! self::tei:p[@n][ancestor::tei:text]">
         <xsl:variable name="before" select="preceding::tei:p[@n][ancestor::tei:text][1]/@n"/>
         <xsl:variable name="number" select="xs:integer(replace(@n, '[a-z]$', ''))"/>
         <xsl:variable name="last" select="if ($before) then xs:integer(replace($before, '[a-z]$', '')) else 0"/>
         <xsl:if test="not($number = $last + 1 or (matches(@n, '[a-z]$') and $number = $last and string($before) lt string(@n)))">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'paragraph-order', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('paragraph ', string-join((@n) ! string(.), ' '), ' ', string-join((if ($before) then concat('comes after paragraph ', $before) else 'comes first') ! string(.), ' '))))"/>
               <xsl:sequence select="'number paragraphs one after the other; one that is put in later takes a letter (7a)' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="key('s:named', ('choice'), $s:document) ! self::tei:choice">
         <xsl:if test="not(count(distinct-values(* ! concat(name(), ' ', string(.)))) = count(*) and normalize-space(*[1]) != normalize-space(*[2]))">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'choice-same', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('both readings of this choice are “', string-join((normalize-space(*[1])) ! string(.), ' '), '”')))"/>
               <xsl:sequence select="'give two different readings, or keep the text without the choice' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="key('s:named', ('subst'), $s:document) ! self::tei:subst">
         <xsl:if test="not(tei:add and tei:del)">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'subst-both', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('this subst has no ', string-join((if (tei:add) then 'del' else 'add') ! string(.), ' '))))"/>
               <xsl:sequence select="'use add or del alone, or give both' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="key('s:named', ('expan'), $s:document) ! self::tei:expan[not(parent::tei:choice)]">
         <xsl:if test="not(.//tei:ex)">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'expan-without-ex', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('nothing in “', string-join((normalize-space(.)) ! string(.), ' '), '” is marked as added')))"/>
               <xsl:sequence select="'put the added letters into ex, or remove expan' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="key('s:named', ('app'), $s:document) ! self::tei:app">
         <xsl:if test="not(not(tei:lem) or count(tei:rdg) ne 1 or not(deep-equal(tei:lem/node(), tei:rdg/node())))">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'app-same', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('the reading is that of the lemma, “', string-join((normalize-space(tei:lem)) ! string(.), ' '), '”')))"/>
               <xsl:sequence select="'give two different readings, or keep the text without the choice' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="key('s:named', ('gap'), $s:document) ! self::tei:gap">
         <xsl:if test="not(not(@quantity) or @unit)">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'gap-unit', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('this gap has a quantity, ', string-join((@quantity) ! string(.), ' '), ', of nothing')))"/>
               <xsl:sequence select="'add unit, such as word or line' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="key('s:named', ('note'), $s:document) ! self::tei:note[@place = ('foot', 'end')][@xml:id]">
         <xsl:if test="not(key('pointed-at', @xml:id))">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'note-without-anchor', 'warning', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('no anchor points at note ', string-join(((@n, @xml:id)[1]) ! string(.), ' '))))"/>
               <xsl:sequence select="'let anchor and note name each other: target=&#34;#id&#34; and xml:id, with the same n' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="key('s:named', ('note', 'ex', 'supplied', 'corr'), $s:document) ! (self::tei:note[@place = 'inline'] | self::tei:ex | self::tei:supplied | self::tei:corr)[not(self::tei:note[@place = ('foot', 'end')][@xml:id])]">
         <xsl:if test="not(normalize-space(.) != '' or *)">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'mark-empty', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('this ', '&lt;' || name() || '&gt;', ' holds nothing')))"/>
               <xsl:sequence select="'write what it should hold, or remove it' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="$s:elements ! self::tei:*[@when or @from or @to or @notBefore or @notAfter][not(self::tei:locus)]">
         <xsl:variable name="early" select="string((@notBefore, @from)[1])"/>
         <xsl:variable name="late" select="string((@notAfter, @to)[1])"/>
         <xsl:variable name="shared" select="min((string-length($early), string-length($late)))"/>
         <xsl:if test="not($early = '' or $late = '' or starts-with($early, '-') or substring($early, 1, $shared) le substring($late, 1, $shared))">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'date-order', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('this ', '&lt;' || name() || '&gt;', ' begins at ', string-join(($early) ! string(.), ' '), ' and ends at ', string-join(($late) ! string(.), ' '))))"/>
               <xsl:sequence select="'let the first date be the earlier one' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
         <xsl:if test="not(not(@when) or not(@from | @to | @notBefore | @notAfter))">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'date-both', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('this ', '&lt;' || name() || '&gt;', ' has a day, ', string-join((@when) ! string(.), ' '), ', and a period')))"/>
               <xsl:sequence select="'give either when, or notBefore and notAfter, or from and to' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
         <xsl:if test="not(every $year in (@when, @from, @to, @notBefore, @notAfter)[matches(., '^[0-9]{4}')] ! xs:integer(substring(., 1, 4)) satisfies $year gt 0 and $year le 2199)">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'date-year', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('this ', '&lt;' || name() || '&gt;', ' is of a year that cannot be meant')))"/>
               <xsl:sequence select="'write the year with four digits, 0001 to 2199' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="$s:elements ! self::*[$has-brackets][text()[contains(., '[') or contains(., ']')]][not(self::tei:ref or self::tei:fw or self::tei:idno or self::tei:label or ancestor::tei:ref[@type = 'noteAnchor'])][ancestor::tei:body]">
         <xsl:variable name="bare" select="text() ! replace(., '\[email[\s ]protected\]', '')[contains(., '[') or contains(., ']')]"/>
         <xsl:variable name="characters" select="('[', ']')[some $text in $bare satisfies contains($text, .)]"/>
         <xsl:if test="not(every $one in $characters satisfies contains($unbalanced, $one))">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'bracket-bare', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('a bare bracket stands in the text: “', string-join((replace($bare[1], '^.*?(.{0,20})([\[\]])(.{0,20}).*$', '$1$2$3', 's')) ! string(.), ' '), '”')))"/>
               <xsl:sequence select="'encode what the bracket does (supplied, note, gap …), or list it in notesStmt as a note of type unbalanced' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="key('s:named', ('titleStmt'), $s:document) ! self::tei:titleStmt">
         <xsl:if test="not(normalize-space(tei:title[1]) != '')">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'title-empty', 'error', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('the title is empty')))"/>
               <xsl:sequence select="'write a title' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
         <xsl:if test="not(not($is-document) or tei:author or tei:editor or tei:respStmt)">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'header-responsibility', 'warning', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('the header names no author, editor or other person responsible')))"/>
               <xsl:sequence select="'add author, editor or respStmt to titleStmt' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="key('s:named', ('publicationStmt'), $s:document) ! self::tei:publicationStmt[$is-document]">
         <xsl:if test="not((tei:publisher, tei:distributor, tei:authority)[normalize-space(.) != ''])">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'header-publisher', 'warning', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('the header names no publisher')))"/>
               <xsl:sequence select="'add publisher to publicationStmt' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
         <xsl:if test="not(tei:date[@when])">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'header-date', 'warning', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('the header has no date of publication')))"/>
               <xsl:sequence select="'add date with when to publicationStmt' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
         <xsl:if test="not(tei:availability[tei:licence | tei:p])">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'header-availability', 'warning', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('the header does not say who may use the text')))"/>
               <xsl:sequence select="'add availability with a licence to publicationStmt' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="key('s:named', ('teiHeader'), $s:document) ! self::tei:teiHeader[$is-document]">
         <xsl:if test="not(tei:encodingDesc/tei:editorialDecl)">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'header-conventions', 'warning', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('the header does not state the editorial conventions')))"/>
               <xsl:sequence select="'add editorialDecl to encodingDesc' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
         <xsl:if test="not(tei:profileDesc/tei:langUsage/tei:language)">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'header-language', 'warning', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('the header names no language')))"/>
               <xsl:sequence select="'add langUsage with a language to profileDesc' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="key('s:named', ('creation'), $s:document) ! self::tei:creation[$is-document]">
         <xsl:if test="not(tei:date[@when | @from | @to | @notBefore | @notAfter])">
            <xsl:value-of separator="&#9;">
               <xsl:sequence select="'header-creation', 'warning', name(), $s:numbers(generate-id())"/>
               <xsl:sequence select="normalize-space(string-join(('the date of the document is not given in a form that sorts')))"/>
               <xsl:sequence select="'add when, or notBefore and notAfter, to the date in creation' || '&#10;'"/>
            </xsl:value-of>
         </xsl:if>
      </xsl:for-each>
   </xsl:template>
</xsl:stylesheet>
