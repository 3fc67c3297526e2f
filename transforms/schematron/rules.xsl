<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:f="urn:sigla:rules" xmlns:s="urn:sigla:schematron" xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0" exclude-result-prefixes="#all"><!-- Made from schema/sigla.sch by transforms/schematron/compile.xsl: change that, then npm run test:update. --><xsl:output method="text"/>
   <xsl:mode on-no-match="fail"/>
   <xsl:mode name="s:rules" on-no-match="deep-skip" on-multiple-match="fail"/>
   <xsl:param name="authority" as="xs:string" select="''"/>
   <xsl:key name="pointed-at" match="*[@target]" use="tokenize(@target)"/>
   <xsl:variable name="document" select="/"/>
   <xsl:variable name="attributes" select="//@*"/>
   <xsl:variable name="pointing" select="$attributes[contains(., '#')]"/>
   <xsl:variable name="dangling" select="f:pointers($pointing)[not(f:resolves(.))]"/>
   <xsl:variable name="undeclared" select="f:pointers($pointing[self::attribute(resp)])[not(f:is-declared(.))]"/>
   <xsl:variable name="mute" select="f:pointers($pointing[self::attribute(who) or self::attribute(toWhom)])[not(f:may-speak(.))]"/>
   <xsl:variable name="letters" select="'abcdefghijklmnopqrstuvwxyz'"/>
   <xsl:variable name="has-brackets" select="contains($document, '[') or contains($document, ']')"/>
   <xsl:variable name="unbalanced" select="string-join(/tei:TEI/tei:teiHeader/tei:fileDesc/tei:notesStmt/tei:note[@type = 'unbalanced'], '&#10;')"/>
   <xsl:variable name="is-document" select="exists(/tei:TEI/tei:text/tei:body[tei:p, tei:div, tei:sp, tei:list, tei:listBibl, tei:lg]) and empty(/tei:TEI/tei:text/tei:body/(tei:listPerson, tei:listPlace, tei:listOrg, descendant::tei:div/(tei:listPerson, tei:listPlace, tei:listOrg)))"/>
   <xsl:function name="f:pointers" as="xs:string*">
      <xsl:param name="attributes" as="attribute()*"/>
      <xsl:sequence select="distinct-values(distinct-values($attributes) ! tokenize(.))"/>
   </xsl:function>
   <xsl:function name="f:resolves" as="xs:boolean">
      <xsl:param name="pointer" as="xs:string"/>
      <xsl:sequence select="if (starts-with($pointer, '#')) then exists(id(substring($pointer, 2), $document))       else not($authority) or not(contains($pointer, '.xml#')) or starts-with($pointer, 'http')         or contains($authority, concat(' ', substring-after($pointer, '/authority/'), ' ')) or contains($authority, concat(' ', tokenize($pointer, '/')[last()], ' '))"/>
   </xsl:function>
   <xsl:function name="f:is-declared" as="xs:boolean">
      <xsl:param name="pointer" as="xs:string"/>
      <xsl:sequence select="starts-with($pointer, '#') and exists(id(substring($pointer, 2), $document)[ancestor::tei:titleStmt or ancestor::tei:editionStmt or ancestor::tei:revisionDesc])"/>
   </xsl:function>
   <xsl:function name="f:may-speak" as="xs:boolean">
      <xsl:param name="pointer" as="xs:string"/>
      <xsl:sequence select="if (starts-with($pointer, '#')) then empty(id(substring($pointer, 2), $document)[not(self::tei:person or self::tei:personGrp or self::tei:org)]) else not(f:resolves($pointer))"/>
   </xsl:function>
   <xsl:accumulator name="s:number" as="xs:integer" initial-value="0">
      <xsl:accumulator-rule match="*" select="$value + 1"/>
   </xsl:accumulator>
   <xsl:template match="/" as="text()*">
      <xsl:if test="(exists($undeclared))">
         <xsl:for-each select="//*">
            <xsl:if test="(@resp) and (self::tei:*)">
               <xsl:call-template name="s:responsibility-1"/>
            </xsl:if>
         </xsl:for-each>
      </xsl:if>
      <xsl:if test="(exists($dangling))">
         <xsl:for-each select="//*">
            <xsl:if test="(exists(@*[contains(., '#')] ! tokenize(.)[not(f:resolves(.))])) and (self::tei:*)">
               <xsl:call-template name="s:pointers-1"/>
            </xsl:if>
         </xsl:for-each>
      </xsl:if>
      <xsl:if test="($has-brackets)">
         <xsl:for-each select="//*">
            <xsl:if test="(text()[contains(., '[') or contains(., ']')]) and (not(self::tei:ref or self::tei:fw or self::tei:idno or self::tei:label or ancestor::tei:ref[@type = 'noteAnchor'])) and (ancestor::tei:body)">
               <xsl:call-template name="s:brackets-1"/>
            </xsl:if>
         </xsl:for-each>
      </xsl:if>
      <xsl:apply-templates select="//*" mode="s:rules"/>
      <xsl:apply-templates select="$attributes" mode="s:rules"/>
   </xsl:template>
   <xsl:template match="@next" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="true()">
            <xsl:call-template name="s:parts-1"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="@prev" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="true()">
            <xsl:call-template name="s:parts-2"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:ref" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="(@type = 'noteAnchor') and (@target) and (every $one in tokenize(@target) satisfies f:resolves($one))">
            <xsl:call-template name="s:anchors-1"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:sp" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="(exists($mute)) and (@who)">
            <xsl:call-template name="s:speakers-1"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:said" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="(exists($mute)) and (@who)">
            <xsl:call-template name="s:speakers-1"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:q" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="(exists($mute)) and (@who)">
            <xsl:call-template name="s:speakers-1"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:pb" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="(matches(@n, '^[0-9]+$'))">
            <xsl:call-template name="s:order-1"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:p" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="(@n) and (ancestor::tei:text)">
            <xsl:call-template name="s:order-2"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:choice" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="true()">
            <xsl:call-template name="s:readings-1"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:subst" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="true()">
            <xsl:call-template name="s:readings-2"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:expan" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="(not(parent::tei:choice))">
            <xsl:call-template name="s:readings-3"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:app" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="true()">
            <xsl:call-template name="s:readings-4"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:gap" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="true()">
            <xsl:call-template name="s:readings-5"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:note" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="(@place = ('foot', 'end')) and (@xml:id)">
            <xsl:call-template name="s:readings-6"/>
         </xsl:when>
         <xsl:when test="(@place = 'inline')">
            <xsl:call-template name="s:readings-7"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:ex" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="true()">
            <xsl:call-template name="s:readings-7"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:supplied" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="true()">
            <xsl:call-template name="s:readings-7"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:corr" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="true()">
            <xsl:call-template name="s:readings-7"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="@notBefore" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="true()">
            <xsl:call-template name="s:periods-1"/>
         </xsl:when>
      </xsl:choose>
      <xsl:choose>
         <xsl:when test="true()">
            <xsl:call-template name="s:years-1"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="@from" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="(not(../@notBefore)) and (not(parent::tei:locus or parent::tei:biblScope))">
            <xsl:call-template name="s:periods-1"/>
         </xsl:when>
      </xsl:choose>
      <xsl:choose>
         <xsl:when test="(not(parent::tei:locus or parent::tei:biblScope))">
            <xsl:call-template name="s:years-1"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="@when" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="true()">
            <xsl:call-template name="s:periods-2"/>
         </xsl:when>
      </xsl:choose>
      <xsl:choose>
         <xsl:when test="true()">
            <xsl:call-template name="s:years-1"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="@notAfter" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="true()">
            <xsl:call-template name="s:years-1"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="@to" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="(not(parent::tei:locus or parent::tei:biblScope))">
            <xsl:call-template name="s:years-1"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:titleStmt" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="true()">
            <xsl:call-template name="s:header-1"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:publicationStmt" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="($is-document)">
            <xsl:call-template name="s:header-2"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:teiHeader" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="($is-document)">
            <xsl:call-template name="s:header-3"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template match="tei:creation" mode="s:rules" as="text()*">
      <xsl:choose>
         <xsl:when test="($is-document)">
            <xsl:call-template name="s:header-4"/>
         </xsl:when>
      </xsl:choose>
   </xsl:template>
   <xsl:template name="s:responsibility-1" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:variable name="missing" select="tokenize(@resp)[not(f:is-declared(.))]"/>
      <xsl:if test="not(empty($missing))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'resp-undeclared', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('&lt;' || name(.) || '&gt;', ' names ', string-join(($missing) ! string(.), ' '), ' as responsible, whom the header does not declare')))"/>
            <xsl:sequence select="'add a respStmt with that xml:id to titleStmt, or name one that is there' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:pointers-1" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:variable name="missing" select="(@target, @who, @toWhom, @next, @prev, @wit, @ref, @corresp, @source, @hand, @scheme, @ana, @active, @passive, @mutual) ! tokenize(.)[not(f:resolves(.))]"/>
      <xsl:variable name="here" select="$missing[starts-with(., '#')]"/>
      <xsl:variable name="elsewhere" select="$missing[not(starts-with(., '#'))]"/>
      <xsl:if test="not(empty($here))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'pointer-unresolved', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('&lt;' || name(.) || '&gt;', ' points at ', string-join(($here) ! string(.), ' '), ', which is not in this file')))"/>
            <xsl:sequence select="'give the element it means that xml:id, or correct the pointer' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
      <xsl:if test="not(empty($elsewhere))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'authority-unknown', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('&lt;' || name(.) || '&gt;', ' points at ', string-join(($elsewhere) ! string(.), ' '), ', which is in no authority file')))"/>
            <xsl:sequence select="'add the entry to the authority file, or correct the pointer' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:parts-1" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:variable name="following" select="id(substring(., 2))"/>
      <xsl:if test="not(empty($following) or $following/@prev = concat('#', ../@xml:id))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'next-not-paired', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('&lt;' || name(..) || '&gt;', ' goes on in ', string-join((.) ! string(.), ' '), ', which does not point back at it with prev')))"/>
            <xsl:sequence select="'let next and prev of two parts name each other' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
      <xsl:if test="not(empty($following) or (name($following) = name(..) and string($following/@who) = string(../@who)))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'parts-differ', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('&lt;' || name(..) || '&gt;', ' and the part that continues it, ', string-join((.) ! string(.), ' '), ', differ in element or speaker')))"/>
            <xsl:sequence select="'join only parts of one utterance' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:parts-2" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:variable name="preceding" select="id(substring(., 2))"/>
      <xsl:if test="not(empty($preceding/@next) or $preceding/@next = concat('#', ../@xml:id))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'prev-not-paired', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('&lt;' || name(..) || '&gt;', ' continues ', string-join((.) ! string(.), ' '), ', which goes on elsewhere')))"/>
            <xsl:sequence select="'let next and prev of two parts name each other' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:anchors-1" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:variable name="note" select="id(substring(@target, 2))"/>
      <xsl:if test="not($note[self::tei:note][not(@n) or string(@n) = string(current()/@n)])">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'anchor-body', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('the anchor ', string-join((@n) ! string(.), ' '), ' points at ', string-join((@target) ! string(.), ' '), ', which is not a note of that number')))"/>
            <xsl:sequence select="'let anchor and note name each other: target=&#34;#id&#34; and xml:id, with the same n' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:speakers-1" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:variable name="others" select="(@who, @toWhom) ! tokenize(.)[not(f:may-speak(.))]"/>
      <xsl:if test="not(empty($others))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'who-not-a-person', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('&lt;' || name(.) || '&gt;', ' is spoken by or to ', string-join(($others) ! string(.), ' '), ', which is not a person, group or organisation')))"/>
            <xsl:sequence select="'point at a person or personGrp in particDesc' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:order-1" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:variable name="before" select="preceding::tei:pb[matches(@n, '^[0-9]+$')][1]"/>
      <xsl:if test="not(empty($before) or xs:integer(@n) gt xs:integer($before/@n))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'page-order', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('page ', string-join((@n) ! string(.), ' '), ' comes after page ', string-join(($before/@n) ! string(.), ' '))))"/>
            <xsl:sequence select="'correct n of the page break; pages of another count begin with a letter' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:order-2" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:variable name="before" select="preceding::tei:p[@n][ancestor::tei:text][1]/@n"/>
      <xsl:variable name="number" select="xs:integer(translate(@n, $letters, ''))"/>
      <xsl:variable name="last" select="if ($before) then xs:integer(translate($before, $letters, '')) else 0"/>
      <xsl:if test="not($number = $last + 1 or ($number = $last and string(@n) != string($number) and string($before) lt string(@n)))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'paragraph-order', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('paragraph ', string-join((@n) ! string(.), ' '), ' ', string-join((if ($before) then concat('comes after paragraph ', $before) else 'comes first') ! string(.), ' '))))"/>
            <xsl:sequence select="'number paragraphs one after the other; one that is put in later takes a letter (7a)' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:readings-1" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:if test="not(count(distinct-values(* ! concat(name(), ' ', string(.)))) = count(*) and normalize-space(*[1]) != normalize-space(*[2]))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'choice-same', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('both readings of this choice are “', string-join((normalize-space(*[1])) ! string(.), ' '), '”')))"/>
            <xsl:sequence select="'give two different readings, or keep the text without the choice' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:readings-2" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:if test="not(tei:add and tei:del)">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'subst-both', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('this subst has no ', string-join((if (tei:add) then 'del' else 'add') ! string(.), ' '))))"/>
            <xsl:sequence select="'use add or del alone, or give both' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:readings-3" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:if test="not(.//tei:ex)">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'expan-without-ex', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('nothing in “', string-join((normalize-space(.)) ! string(.), ' '), '” is marked as added')))"/>
            <xsl:sequence select="'put the added letters into ex, or remove expan' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:readings-4" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:if test="not(not(tei:lem) or count(tei:rdg) ne 1 or not(deep-equal(tei:lem/node(), tei:rdg/node())))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'app-same', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('the reading is that of the lemma, “', string-join((normalize-space(tei:lem)) ! string(.), ' '), '”')))"/>
            <xsl:sequence select="'give two different readings, or keep the text without the choice' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:readings-5" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:if test="not(not(@quantity) or @unit)">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'gap-unit', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('this gap has a quantity, ', string-join((@quantity) ! string(.), ' '), ', of nothing')))"/>
            <xsl:sequence select="'add unit, such as word or line' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:readings-6" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:if test="not(key('pointed-at', concat('#', @xml:id)))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'note-without-anchor', 'warning', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('no anchor points at note ', string-join(((@n, @xml:id)[1]) ! string(.), ' '))))"/>
            <xsl:sequence select="'let anchor and note name each other: target=&#34;#id&#34; and xml:id, with the same n' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:readings-7" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:if test="not(* or normalize-space(.) != '')">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'mark-empty', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('this ', '&lt;' || name(.) || '&gt;', ' holds nothing')))"/>
            <xsl:sequence select="'write what it should hold, or remove it' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:periods-1" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:variable name="late" select="string((../@notAfter, ../@to)[1])"/>
      <xsl:variable name="shared" select="min((string-length(.), string-length($late)))"/>
      <xsl:if test="not($late = '' or starts-with(., '-') or substring(., 1, $shared) le substring($late, 1, $shared))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'date-order', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('this ', '&lt;' || name(..) || '&gt;', ' begins at ', string-join((.) ! string(.), ' '), ' and ends at ', string-join(($late) ! string(.), ' '))))"/>
            <xsl:sequence select="'let the first date be the earlier one' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:periods-2" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:if test="not(not(../@from or ../@to or ../@notBefore or ../@notAfter))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'date-both', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('this ', '&lt;' || name(..) || '&gt;', ' has a day, ', string-join((.) ! string(.), ' '), ', and a period')))"/>
            <xsl:sequence select="'give either when, or notBefore and notAfter, or from and to' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:years-1" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:variable name="year" select="substring(., 1, 4)"/>
      <xsl:if test="not(translate($year, '123456789', '000000000') ne '0000' or ($year ge '0001' and $year le '2199'))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'date-year', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('this ', '&lt;' || name(..) || '&gt;', ' is of a year that cannot be meant, ', string-join((.) ! string(.), ' '))))"/>
            <xsl:sequence select="'write the year with four digits, 0001 to 2199' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:brackets-1" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:variable name="bare" select="text() ! replace(., '\[email[\s ]protected\]', '')[contains(., '[') or contains(., ']')]"/>
      <xsl:variable name="characters" select="('[', ']')[some $text in $bare satisfies contains($text, .)]"/>
      <xsl:if test="not(every $one in $characters satisfies contains($unbalanced, $one))">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'bracket-bare', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('a bare bracket stands in the text: “', string-join((replace($bare[1], '^.*?(.{0,20})([\[\]])(.{0,20}).*$', '$1$2$3', 's')) ! string(.), ' '), '”')))"/>
            <xsl:sequence select="'encode what the bracket does (supplied, note, gap …), or list it in notesStmt as a note of type unbalanced' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:header-1" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:if test="not(normalize-space(tei:title[1]) != '')">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'title-empty', 'error', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('the title is empty')))"/>
            <xsl:sequence select="'write a title' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
      <xsl:if test="not(not($is-document) or tei:author or tei:editor or tei:respStmt)">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'header-responsibility', 'warning', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('the header names no author, editor or other person responsible')))"/>
            <xsl:sequence select="'add author, editor or respStmt to titleStmt' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:header-2" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:if test="not((tei:publisher, tei:distributor, tei:authority)[normalize-space(.) != ''])">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'header-publisher', 'warning', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('the header names no publisher')))"/>
            <xsl:sequence select="'add publisher to publicationStmt' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
      <xsl:if test="not(tei:date[@when])">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'header-date', 'warning', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('the header has no date of publication')))"/>
            <xsl:sequence select="'add date with when to publicationStmt' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
      <xsl:if test="not(tei:availability[tei:licence | tei:p])">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'header-availability', 'warning', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('the header does not say who may use the text')))"/>
            <xsl:sequence select="'add availability with a licence to publicationStmt' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:header-3" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:if test="not(tei:encodingDesc/tei:editorialDecl)">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'header-conventions', 'warning', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('the header does not state the editorial conventions')))"/>
            <xsl:sequence select="'add editorialDecl to encodingDesc' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
      <xsl:if test="not(tei:profileDesc/tei:langUsage/tei:language)">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'header-language', 'warning', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('the header names no language')))"/>
            <xsl:sequence select="'add langUsage with a language to profileDesc' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
   <xsl:template name="s:header-4" as="text()*">
      <xsl:context-item as="node()" use="required"/>
      <xsl:if test="not(tei:date[@when | @from | @to | @notBefore | @notAfter])">
         <xsl:value-of separator="&#9;">
            <xsl:sequence select="'header-creation', 'warning', ancestor-or-self::*[1] ! (name(), accumulator-before('s:number'))"/>
            <xsl:sequence select="normalize-space(string-join(('the date of the document is not given in a form that sorts')))"/>
            <xsl:sequence select="'add when, or notBefore and notAfter, to the date in creation' || '&#10;'"/>
         </xsl:value-of>
      </xsl:if>
   </xsl:template>
</xsl:stylesheet>
