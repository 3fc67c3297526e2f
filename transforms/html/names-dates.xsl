<?xml version="1.0" encoding="UTF-8"?>
<!-- Names and dates (TEI: namesdates). A name whose `ref` can be followed leads to its page in the register. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:h="https://sigla.invalid/ns/html" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- The register a name belongs to, which is also its folder in the site; nothing for other names. -->
  <xsl:function name="h:register" as="xs:string?">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="type" as="xs:string" select="string($name/@type)"/>
    <xsl:sequence select="
      if ($name/self::persName) then 'persons'
      else if ($name/(self::placeName | self::geogName | self::country | self::settlement | self::region | self::district)) then 'places'
      else if ($name/self::orgName) then 'orgs'
      else if ($type = ('person', 'pers')) then 'persons'
      else if ($type = 'place') then 'places'
      else if ($type = ('org', 'organisation', 'organization')) then 'orgs'
      else ()"/>
  </xsl:function>

  <!--
    The entry that a name's `ref` leads to: by way of the header's persons where it points into this document. The same
    rule in src/publish/site/facts/pointers.ts.
  -->
  <xsl:function name="h:entry" as="xs:string?">
    <xsl:param name="ref" as="xs:string?"/>
    <xsl:variable name="id" as="xs:string?" select="h:all-pointed($ref)[1]"/>
    <xsl:sequence select="if (substring-before($ref, '#') ne '') then $id else ($id ! h:authority(.), $id)[1]"/>
  </xsl:function>

  <!--
    Where the names of texts lead in their register, by their `ref`, found once for each: the registers have pages for
    these, and a name of the header leads there if a text has the same. Most point at a plain id of another file: such
    a one is the address.
  -->
  <xsl:variable name="h:addresses" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each select="distinct-values(//text//@ref ! string())">
        <xsl:variable name="id" as="xs:string" select="substring-after(., '#')"/>
        <xsl:variable name="entry" as="xs:string?" select="
          if ($id ne '' and not(starts-with(., '#')) and translate($id, $h:plain, '') eq '') then $id else h:entry(.) ! encode-for-uri(.)"/>
        <xsl:if test="exists($entry)"><xsl:map-entry key="." select="$entry || '.html'"/></xsl:if>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:template match="persName" as="element()">
    <xsl:call-template name="name"><xsl:with-param name="register" select="'persons'"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="placeName | geogName | country | settlement | region | district" as="element()">
    <xsl:call-template name="name"><xsl:with-param name="register" select="'places'"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="orgName" as="element()">
    <xsl:call-template name="name"><xsl:with-param name="register" select="'orgs'"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="name | rs" as="element()">
    <xsl:call-template name="name"><xsl:with-param name="register" select="h:register(.)"/></xsl:call-template>
  </xsl:template>

  <!-- A link may hold nothing that has the focus itself: interventions inside it are described by it. -->
  <xsl:template name="name" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="register" as="xs:string?"/>
    <xsl:param name="in-link" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:variable name="address" as="xs:string?" select="if ($in-link or empty($register) or empty(@ref)) then () else $h:addresses(string(@ref))"/>
    <xsl:choose>
      <xsl:when test="empty($address) or ($h:any-inner-blocks and h:tag(., 'span') eq 'div')">
        <xsl:element name="{h:tag(., 'span')}">
          <xsl:attribute name="class" select="'name'"/>
          <xsl:call-template name="global"/>
          <xsl:call-template name="marked"/>
        </xsl:element>
      </xsl:when>
      <xsl:otherwise>
        <a class="name" href="{$root || $register || '/' || $address}">
          <xsl:call-template name="global"/>
          <xsl:choose>
            <xsl:when test="*">
              <xsl:sequence select="h:descriptions(.)"/>
              <xsl:call-template name="marked">
                <xsl:with-param name="in-link" select="true()" tunnel="yes"/>
              </xsl:call-template>
            </xsl:when>
            <xsl:when test="@rend"><xsl:call-template name="marked"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
          </xsl:choose>
        </a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="forename | surname | roleName | addName | nameLink | genName | affiliation | occupation" as="node()*"><xsl:call-template name="name-part"/></xsl:template>
  <xsl:template name="name-part" as="node()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:choose>
      <xsl:when test="@xml:lang or @xml:id"><span><xsl:call-template name="global"/><xsl:apply-templates/></span></xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="date" as="element()">
    <xsl:variable name="when" as="xs:string" select="string((@when, @notBefore, @from)[1])"/>
    <xsl:choose>
      <xsl:when test="translate($when, '0123456789', 'dddddddddd') = ('dddd', 'dddd-dd', 'dddd-dd-dd', 'dddd-dd-ddTdd:dd', 'dddd-dd-ddTdd:dd:dd') and not(ancestor::date) and h:tag(., 'span') eq 'span'">
        <time datetime="{$when}"><xsl:call-template name="global"/><xsl:call-template name="marked"/></time>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{h:tag(., 'span')}">
          <xsl:attribute name="class" select="'date'"/>
          <xsl:call-template name="global"/>
          <xsl:call-template name="marked"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
