<?xml version="1.0" encoding="UTF-8"?>
<!-- What all modules share: ids, languages, and the choice between a phrase and a block. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:h="https://sigla.invalid/ns/html" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:strip-space elements="TEI teiCorpus text front body back group floatingText div div1 div2 div3 div4 div5 div6 div7
    list listBibl table row sp spGrp lg choice subst app rdgGrp castList castGroup figure titlePage docTitle postscript
    cit particDesc listPerson person personGrp msDesc msIdentifier biblStruct analytic monogr imprint teiHeader fileDesc
    profileDesc encodingDesc revisionDesc titleStmt respStmt publicationStmt sourceDesc availability"/>

  <xsl:variable name="h:right-to-left" as="xs:string+"
    select="'ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ota', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'"/>

  <!-- lang and, where the script runs from right to left, dir. -->
  <xsl:function name="h:language" as="attribute()*">
    <xsl:param name="language" as="attribute()?"/>
    <xsl:if test="matches($language, '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$')">
      <xsl:attribute name="lang" select="$language"/>
      <xsl:if test="substring-before(lower-case($language) || '-', '-') = $h:right-to-left and not(contains($language, '-Latn'))">
        <xsl:attribute name="dir" select="'rtl'"/>
      </xsl:if>
    </xsl:if>
  </xsl:function>

  <!-- id and language of the context element. -->
  <xsl:template name="global" as="attribute()*">
    <xsl:if test="@xml:id"><xsl:attribute name="id" select="normalize-space(@xml:id)"/></xsl:if>
    <xsl:if test="@xml:lang"><xsl:sequence select="h:language(@xml:lang)"/></xsl:if>
  </xsl:template>

  <!--
    TEI lets blocks stand where HTML has only phrases: such an element must become a div. Found in one pass, before any
    element asks: most documents have none.
  -->
  <xsl:variable name="h:inner-blocks" as="element()*" select="(for $text in //text[not(ancestor::text)]
    return ($text//p, $text//list, $text//table, $text//ab, $text//lg, $text//l, $text//sp, $text//figure, $text//floatingText,
      $text//listBibl, $text//cit, $text//castList, $text//quote[h:is-block-quote(.)]))[not(parent::div or parent::body
      or parent::item or parent::sp or parent::lg or parent::list or parent::front or parent::back or parent::div1 or parent::div2)]"/>
  <xsl:variable name="h:block-holders" as="map(xs:string, xs:boolean)">
    <xsl:map>
      <xsl:for-each select="$h:inner-blocks/(let $note := ancestor::note[h:is-loose(.)][1] return ancestor::*[empty($note) or . >> $note]) | ()">
        <xsl:map-entry key="generate-id(.)" select="true()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>
  <xsl:variable name="h:any-inner-blocks" as="xs:boolean" select="exists($h:inner-blocks)"/>

  <xsl:function name="h:is-block-quote" as="xs:boolean">
    <xsl:param name="quote" as="element()"/>
    <xsl:sequence select="exists($quote/(p | lg | l | list | ab | sp)) or exists($quote/parent::*[self::div | self::body | self::cit])"/>
  </xsl:function>

  <xsl:function name="h:tag" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="phrase" as="xs:string"/>
    <xsl:sequence select="if ($h:any-inner-blocks and map:contains($h:block-holders, generate-id($element))) then 'div' else $phrase"/>
  </xsl:function>

  <!--
    The id a pointer names: the part after #, where it can be a file's name and an anchor; else nothing.
    (No regular expression: SaxonJS builds one anew at each call, and those with character categories take milliseconds.)
  -->
  <xsl:variable name="h:plain" as="xs:string" select="'abcdefghijklmnopqrstuvwxyz0123456789-'"/>
  <xsl:variable name="h:not-in-names" as="xs:string" select="'/\?#%:*|~&lt;&gt;&quot; &#9;&#10;&#13;&#x7F;&#x85;&#x200E;&#x200F;&#x2028;&#x2029;&#x202A;&#x202B;&#x202C;&#x202D;&#x202E;&#x2066;&#x2067;&#x2068;&#x2069;&#xFEFF;'"/>
  <xsl:function name="h:pointed" as="xs:string?">
    <xsl:param name="pointer" as="xs:string?"/>
    <xsl:variable name="id" as="xs:string" select="if (contains($pointer, '#')) then substring-after($pointer, '#') else if (contains($pointer, ':')) then substring-after($pointer, ':') else string($pointer)"/>
    <xsl:if test="$id ne '' and not(starts-with($id, '.')) and string-length($id) le 120 and translate($id, $h:not-in-names, '') eq $id"><xsl:sequence select="$id"/></xsl:if>
  </xsl:function>

  <!-- The ids that an attribute of several pointers names. Most hold one. -->
  <xsl:function name="h:all-pointed" as="xs:string*">
    <xsl:param name="pointers" as="xs:string?"/>
    <xsl:sequence select="if (empty($pointers)) then () else if (contains($pointers, ' ')) then tokenize($pointers) ! h:pointed(.) else h:pointed(normalize-space($pointers))"/>
  </xsl:function>

  <!-- A word of @rend, @type and the like as a class: what is no plain word is left out. -->
  <xsl:function name="h:classes" as="xs:string*">
    <xsl:param name="prefix" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="tokenize($value)[matches(., '^[A-Za-z][A-Za-z0-9\-]*$')] ! ($prefix || lower-case(.))"/>
  </xsl:function>

</xsl:stylesheet>
