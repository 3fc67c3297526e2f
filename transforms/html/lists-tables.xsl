<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists, tables, bibliographic records (TEI: core, figures). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:h="https://sigla.invalid/ns/html" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- What stands between items (a page break, a note) gets an entry of its own: HTML lists hold only items. -->
  <xsl:template match="list" as="element()">
    <div class="{string-join(('list', h:classes('r-', @rend), h:classes('t-', @type)), ' ')}">
      <xsl:call-template name="global"/>
      <xsl:apply-templates select="head"/>
      <xsl:choose>
        <xsl:when test="label">
          <dl>
            <xsl:for-each select="* except head">
              <xsl:choose>
                <xsl:when test="self::label"><dt><xsl:call-template name="global"/><xsl:apply-templates/></dt></xsl:when>
                <xsl:when test="self::item"><dd><xsl:call-template name="global"/><xsl:apply-templates/></dd></xsl:when>
                <xsl:otherwise><dd class="between"><xsl:apply-templates select="."/></dd></xsl:otherwise>
              </xsl:choose>
            </xsl:for-each>
          </dl>
        </xsl:when>
        <xsl:when test="* except head">
          <xsl:element name="{if (@rend = 'numbered' or @type = 'ordered') then 'ol' else 'ul'}">
            <xsl:if test="item/@n"><xsl:attribute name="class" select="'labelled'"/></xsl:if>
            <xsl:for-each select="* except head">
              <xsl:choose>
                <xsl:when test="self::item">
                  <li>
                    <xsl:call-template name="global"/>
                    <xsl:if test="@n"><span class="label"><xsl:value-of select="@n"/></span><xsl:text> </xsl:text></xsl:if>
                    <xsl:apply-templates/>
                  </li>
                </xsl:when>
                <xsl:otherwise><li class="between"><xsl:apply-templates select="."/></li></xsl:otherwise>
              </xsl:choose>
            </xsl:for-each>
          </xsl:element>
        </xsl:when>
      </xsl:choose>
    </div>
  </xsl:template>

  <!-- A table too wide for the measure scrolls by itself, also by keyboard. -->
  <xsl:template match="table" as="element()">
    <xsl:variable name="sums" as="xs:integer*" select="h:columns-of-sums(.)"/>
    <div class="table" tabindex="0" role="group" aria-label="{if (head) then normalize-space(head[1]) else 'Table'}">
      <table>
        <xsl:call-template name="global"/>
        <xsl:if test="head"><caption><xsl:apply-templates select="head/node()"/></caption></xsl:if>
        <tbody>
          <xsl:for-each select="* except head">
            <xsl:choose>
              <xsl:when test="self::row">
                <tr><xsl:call-template name="global"/><xsl:apply-templates><xsl:with-param name="sums" select="$sums" tunnel="yes"/></xsl:apply-templates></tr>
              </xsl:when>
              <xsl:otherwise><tr class="between"><td><xsl:apply-templates select="."/></td></tr></xsl:otherwise>
            </xsl:choose>
          </xsl:for-each>
        </tbody>
      </table>
    </div>
  </xsl:template>

  <!-- Columns of figures: no cell spans others, and at least two of three that are not empty, but for the first, are figures. -->
  <xsl:function name="h:columns-of-sums" as="xs:integer*">
    <xsl:param name="table" as="element(table)"/>
    <xsl:if test="not($table/row/cell[@cols ne '1' or @rows ne '1'])">
      <xsl:for-each select="1 to count($table/row[1]/cell)">
        <xsl:variable name="words" as="xs:string*" select="let $i := . return tail($table/row) ! cell[$i] ! normalize-space(.)[. ne '']"/>
        <xsl:variable name="figures" as="xs:integer" select="count($words[translate(., '0123456789', '') ne . and translate(., '0123456789.,-–−+%/ ', '') eq ''])"/>
        <xsl:if test="$figures gt 0 and 3 * $figures ge 2 * count($words)"><xsl:sequence select="."/></xsl:if>
      </xsl:for-each>
    </xsl:if>
  </xsl:function>

  <xsl:template match="cell" as="element()">
    <xsl:param name="sums" as="xs:integer*" tunnel="yes"/>
    <xsl:variable name="label" as="xs:boolean" select="@role = 'label' or ../@role = 'label'"/>
    <xsl:element name="{if ($label) then 'th' else 'td'}">
      <xsl:if test="$label"><xsl:attribute name="scope" select="if (../@role = 'label') then 'col' else 'row'"/></xsl:if>
      <xsl:if test="@cols castable as xs:positiveInteger and number(@cols) gt 1"><xsl:attribute name="colspan" select="xs:integer(@cols)"/></xsl:if>
      <xsl:if test="@rows castable as xs:positiveInteger and number(@rows) gt 1"><xsl:attribute name="rowspan" select="xs:integer(@rows)"/></xsl:if>
      <xsl:if test="exists($sums) and count(preceding-sibling::cell) + 1 = $sums"><xsl:attribute name="class" select="'sum'"/></xsl:if>
      <xsl:call-template name="global"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>
  <xsl:template match="row/*[not(self::cell)]" as="element()">
    <td class="between"><xsl:next-match/></td>
  </xsl:template>

  <!-- The records of a listing. -->
  <xsl:template match="listBibl" as="element()">
    <div class="records">
      <xsl:call-template name="global"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>
  <xsl:template match="listBibl/bibl" as="element()">
    <div class="record">
      <xsl:call-template name="record-id"/>
      <xsl:sequence select="h:language(@xml:lang)"/>
      <xsl:apply-templates select="node()" mode="record"/>
    </div>
  </xsl:template>
  <!-- Its address: its own id, or its number in the listing. -->
  <xsl:template name="record-id" as="attribute(id)">
    <xsl:attribute name="id" select="if (@xml:id) then normalize-space(@xml:id) else 'record-' || count(preceding-sibling::bibl) + 1"/>
  </xsl:template>

  <xsl:mode name="record" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:template match="*" mode="record" as="element()">
    <div class="record-{local-name()}"><xsl:apply-templates select="."/></div>
  </xsl:template>
  <xsl:template match="text()" mode="record" as="text()"><xsl:sequence select="."/></xsl:template>
  <xsl:template match="comment() | processing-instruction()" mode="record" as="empty-sequence()"/>

  <xsl:template match="biblStruct" as="element()"><div class="bibl"><xsl:call-template name="global"/><xsl:sequence select="h:bibliographic(.)"/></div></xsl:template>

  <!-- A manuscript listed in a bibliography: where it is kept. -->
  <xsl:template match="msDesc" as="element()">
    <div class="bibl"><xsl:call-template name="global"/><xsl:value-of select="string-join(msIdentifier//text()[normalize-space()] ! normalize-space(), ', ')"/></div>
  </xsl:template>

  <!-- Lists of persons, places, organisations, witnesses that stand in a text: their names; the registers say more. -->
  <xsl:template match="listPerson | listPlace | listOrg | listWit" as="element()">
    <div class="list">
      <xsl:call-template name="global"/>
      <xsl:apply-templates select="head"/>
      <ul>
        <xsl:for-each select="* except head">
          <li><xsl:call-template name="global"/><xsl:value-of select="normalize-space(string-join((persName, placeName, orgName, .)[1]))"/></li>
        </xsl:for-each>
      </ul>
    </div>
  </xsl:template>

  <xsl:template match="bibl | biblScope | title | author | editor | publisher | pubPlace | edition | extent | series | imprint
      | locus | repository | meeting" as="element()"><xsl:call-template name="bibliographic-phrase"/></xsl:template>
  <xsl:template name="bibliographic-phrase" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:element name="{h:tag(., if (self::title[@level = ('m', 'j', 's')]) then 'cite' else 'span')}">
      <xsl:attribute name="class" select="local-name()"/>
      <xsl:call-template name="global"/>
      <xsl:call-template name="marked"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
