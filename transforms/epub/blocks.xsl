<?xml version="1.0" encoding="UTF-8"?>
<!-- Divisions, paragraphs, lists, speeches, tables, verse, as XHTML. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xmlns:sig="urn:sigla:print"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs sig" expand-text="yes">
  <xsl:mode name="xhtml" on-no-match="shallow-skip"/>

  <xsl:template mode="xhtml" match="text()">{.}</xsl:template>
  <!-- White space between blocks is none of theirs. -->
  <xsl:template mode="xhtml" match="(body | div | front | back | list | table | row | sp | lg | listBibl | opener | closer | figure)/text()[not(normalize-space())]"/>

  <xsl:template mode="xhtml" match="div | div1 | div2 | div3 | argument | epigraph | postscript | floatingText">
    <xsl:choose>
      <xsl:when test="head">
        <section><xsl:apply-templates mode="xhtml"/></section>
      </xsl:when>
      <xsl:otherwise>
        <div><xsl:apply-templates mode="xhtml"/></div>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template mode="xhtml" match="head">
    <xsl:choose>
      <!-- The chapter's title already says this; the registers still find its names. -->
      <xsl:when test="sig:repeats-title(.)">
        <xsl:for-each select="sig:names(.)"><span id="{sig:name-id(.)}"/></xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="h{min((1 + max((1, count(ancestor::*[head][not(self::body and sig:repeats-title(head[1]))]))), 6))}">
          <xsl:apply-templates mode="xhtml"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template mode="xhtml" match="list/head | figure/head | lg/head | listBibl/head" priority="1">
    <p class="list-head"><xsl:apply-templates mode="xhtml"/></p>
  </xsl:template>

  <!-- XHTML paragraphs hold no blocks: a TEI paragraph with a list in it becomes a division. -->
  <xsl:variable name="sig:blocks" as="xs:string*" select="'list', 'table', 'figure', 'lg', 'p', 'listBibl', 'sp', 'floatingText'"/>
  <xsl:function name="sig:has-blocks" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element//*[local-name() = $sig:blocks or (self::quote and (p or lg))][not(ancestor::note[ancestor::node() intersect $element])])"/>
  </xsl:function>
  <xsl:template mode="xhtml" match="p | ab">
    <xsl:element name="{if (sig:has-blocks(.)) then 'div' else 'p'}">
      <xsl:if test="sig:has-blocks(.)"><xsl:attribute name="class">p</xsl:attribute></xsl:if>
      <xsl:if test=". is parent::sp/*[not(self::speaker)][1]">
        <xsl:apply-templates mode="speaker" select="../speaker"/>
      </xsl:if>
      <xsl:apply-templates mode="xhtml"/>
    </xsl:element>
  </xsl:template>

  <xsl:mode name="speaker" on-no-match="fail"/>
  <xsl:template mode="xhtml" match="sp">
    <div class="turn">
      <xsl:if test="not(*[not(self::speaker)][1][self::p or self::ab])">
        <p><xsl:apply-templates mode="speaker" select="speaker"/></p>
      </xsl:if>
      <xsl:apply-templates mode="xhtml" select="node() except speaker"/>
    </div>
  </xsl:template>
  <xsl:template mode="speaker" match="speaker">
    <b class="speaker"><xsl:apply-templates mode="xhtml"/></b>
    <xsl:text> </xsl:text>
  </xsl:template>

  <!-- The labels of the source stand as they are, so the list numbers nothing itself. -->
  <xsl:template mode="xhtml" match="list">
    <xsl:apply-templates mode="xhtml" select="head"/>
    <ul class="labelled">
      <xsl:for-each select="item">
        <li>
          <xsl:variable name="label" as="xs:string" select="string((@n, preceding-sibling::*[1][self::label])[1])"/>
          <xsl:if test="$label ne ''"><span class="label">{$label}</span><xsl:text> </xsl:text></xsl:if>
          <xsl:apply-templates mode="xhtml"/>
          <xsl:apply-templates mode="xhtml" select="following-sibling::*[1][self::pb]"/>
        </li>
      </xsl:for-each>
    </ul>
  </xsl:template>

  <xsl:template mode="xhtml" match="table">
    <table>
      <xsl:if test="head">
        <caption><xsl:apply-templates mode="xhtml" select="head/node()"/></caption>
      </xsl:if>
      <tbody>
        <xsl:for-each select="row">
          <tr>
            <xsl:for-each select="cell">
              <xsl:element name="{if (@role = 'label' or ../@role = 'label') then 'th' else 'td'}">
                <xsl:if test="@cols castable as xs:positiveInteger and number(@cols) gt 1"><xsl:attribute name="colspan" select="@cols"/></xsl:if>
                <xsl:if test="@rows castable as xs:positiveInteger and number(@rows) gt 1"><xsl:attribute name="rowspan" select="@rows"/></xsl:if>
                <xsl:if test="../@role = 'label'"><xsl:attribute name="scope">col</xsl:attribute></xsl:if>
                <xsl:apply-templates mode="xhtml"/>
              </xsl:element>
            </xsl:for-each>
          </tr>
        </xsl:for-each>
      </tbody>
    </table>
  </xsl:template>

  <!-- The words that describe a picture stand for it. -->
  <xsl:template mode="xhtml" match="figure">
    <figure>
      <p class="described">[{(figDesc, graphic/desc, 'Illustration in the source')[1]}]</p>
      <xsl:if test="head">
        <figcaption><xsl:apply-templates mode="xhtml" select="head/node()"/></figcaption>
      </xsl:if>
      <xsl:apply-templates mode="xhtml" select="* except (head, figDesc, graphic)"/>
    </figure>
  </xsl:template>
  <xsl:template mode="xhtml" match="graphic | figDesc"/>

  <xsl:template mode="xhtml" match="lg">
    <div class="stanza"><xsl:apply-templates mode="xhtml"/></div>
  </xsl:template>
  <xsl:template mode="xhtml" match="l">
    <p class="verse"><xsl:apply-templates mode="xhtml"/></p>
  </xsl:template>
  <xsl:template mode="xhtml" match="quote[p or lg or parent::div or parent::body] | cit[parent::div or parent::body]">
    <blockquote>
      <xsl:choose>
        <xsl:when test="p or lg or self::cit"><xsl:apply-templates mode="xhtml"/></xsl:when>
        <xsl:otherwise><p><xsl:apply-templates mode="xhtml"/></p></xsl:otherwise>
      </xsl:choose>
    </blockquote>
  </xsl:template>

  <xsl:template mode="xhtml" match="opener | closer | trailer | byline | titlePage | docTitle | address">
    <div class="{local-name()}"><xsl:apply-templates mode="xhtml"/></div>
  </xsl:template>
  <xsl:template mode="xhtml" match="dateline | signed | salute | opener/seg | closer/seg | opener/idno | addrLine | titlePart | docAuthor | note[@type = 'classification']" priority="2">
    <p class="{if (self::dateline or self::signed) then 'right' else 'formula'}"><xsl:apply-templates mode="xhtml"/></p>
  </xsl:template>
  <xsl:template mode="xhtml" match="milestone">
    <hr/>
  </xsl:template>
  <xsl:template mode="xhtml" match="p//milestone" priority="1">
    <br/>
  </xsl:template>

  <xsl:template mode="xhtml" match="listBibl">
    <xsl:apply-templates mode="xhtml" select="head"/>
    <ul class="records">
      <xsl:for-each select="bibl">
        <li>
          <xsl:for-each select="*">
            <p class="{local-name()}"><xsl:apply-templates mode="xhtml"/></p>
          </xsl:for-each>
        </li>
      </xsl:for-each>
    </ul>
  </xsl:template>
</xsl:stylesheet>
