<?xml version="1.0" encoding="UTF-8"?>
<!--
  Typst literals. Every character of an edition reaches Typst inside a string literal, never as markup, so that no text
  can be read as code: `#"…";` in content, `"…"` as an argument. White space at the ends of a string stands outside it,
  as markup space, which Typst folds as XML readers expect.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fn="http://www.w3.org/2005/xpath-functions" xmlns:sig="urn:sigla:print" exclude-result-prefixes="#all" expand-text="no">

  <!-- Words of more than forty characters get places where a line may end. Looked for where a word begins only. -->
  <xsl:variable name="sig:long-word" as="xs:string" select="'(^| )[^ ]{41}'"/>

  <!-- What is not as it is in a string literal: what Typst reads as code, and what ends a line in XML, Unicode and Typst. -->
  <xsl:variable name="sig:special" as="xs:string" select="'[\\&quot;&#x9;&#xA;&#xD;&#x85;&#x2028;&#x2029;]'"/>

  <!-- A string literal: quotation marks and backslashes escaped; characters that would end a line folded to spaces. -->
  <xsl:function name="sig:literal" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
      if (not(matches($text, $sig:special))) then '&quot;' || $text || '&quot;'
      else '&quot;' || replace(translate($text, '&#x9;&#xA;&#xD;&#x85;&#x2028;&#x2029;', '      '), '([\\&quot;])', '\\$1') || '&quot;'"/>
  </xsl:function>

  <!-- Text as content. -->
  <xsl:function name="sig:text" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="line" as="xs:string" select="if (matches($text, $sig:special)) then translate($text, '&#x9;&#xA;&#xD;&#x85;&#x2028;&#x2029;', '      ') else $text"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space($line)"/>
    <xsl:sequence select="
      if ($words = '') then (if ($text = '') then '' else ' ')
      else (if (starts-with($line, ' ')) then ' ' else '')
        || (if (matches($words, $sig:long-word)) then sig:long-words($words) else '#' || sig:literal($words) || ';')
        || (if (ends-with($line, ' ')) then ' ' else '')"/>
  </xsl:function>

  <!-- An empty box lets the line end without a sign of its own in the text; a mark stays with its letter. -->
  <xsl:function name="sig:long-words" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:value-of>
      <xsl:analyze-string select="$words" regex="\S{{41,}}">
        <xsl:matching-substring>
          <xsl:analyze-string select="." regex=".{{1,20}}[\p{{M}}&#x200D;]*">
            <xsl:matching-substring>
              <xsl:sequence select="'#' || sig:literal(.) || ';#box();'"/>
            </xsl:matching-substring>
          </xsl:analyze-string>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="'#' || sig:literal(.) || ';'"/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:value-of>
  </xsl:function>

  <!-- A dictionary of named values that are Typst already. -->
  <xsl:function name="sig:dictionary" as="xs:string">
    <xsl:param name="entries" as="map(xs:string, xs:string)"/>
    <xsl:sequence select="if (map:size($entries) = 0) then '(:)' else '(' || string-join(for $k in sort(map:keys($entries)) return $k || ': ' || $entries($k), ', ') || ')'" xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>
  </xsl:function>

  <!-- An array of values that are Typst already; the comma after the last makes one item an array, too. -->
  <xsl:function name="sig:array" as="xs:string">
    <xsl:param name="items" as="xs:string*"/>
    <xsl:sequence select="'(' || string-join($items ! (. || ', ')) || ')'"/>
  </xsl:function>

  <!-- The primary language subtag, or nothing where the value is no language tag. -->
  <xsl:function name="sig:language" as="xs:string?">
    <xsl:param name="tag" as="xs:string?"/>
    <xsl:sequence select="if (matches($tag, '^[A-Za-z]{2,3}(-|$)')) then lower-case(tokenize($tag, '-')[1]) else ()"/>
  </xsl:function>

  <!-- An ISO date in words; what is not one stands as it is. -->
  <xsl:function name="sig:date" as="xs:string">
    <xsl:param name="date" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(tokenize($date, 'T')[1], '-')"/>
    <xsl:variable name="months" as="xs:string*" select="'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'"/>
    <xsl:sequence select="
      if (not(matches($date, '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?(T.*)?$'))) then $date
      else string-join((if ($parts[3]) then string(xs:integer($parts[3])) else (), if ($parts[2]) then $months[xs:integer($parts[2])] else (), $parts[1]), ' ')"/>
  </xsl:function>

  <!-- `3–5 May 1951`, `30 April – 2 May 1951`, `1949–1951`: what two dates have in common is said once, as on the site. -->
  <xsl:function name="sig:span" as="xs:string">
    <xsl:param name="first" as="xs:string"/>
    <xsl:param name="last" as="xs:string"/>
    <xsl:variable name="a" as="xs:string*" select="reverse(tokenize($first, ' '))"/>
    <xsl:variable name="b" as="xs:string*" select="reverse(tokenize($last, ' '))"/>
    <xsl:variable name="common" as="xs:integer" select="
      if (count($a) ne count($b)) then 0
      else count((1 to count($a) - 1)[every $i in 1 to . satisfies $a[$i] eq $b[$i]])"/>
    <xsl:variable name="dash" as="xs:string" select="if (count($a) - $common eq 1 and count($b) - $common eq 1) then '–' else ' – '"/>
    <xsl:sequence select="
      if ($first eq $last) then $first
      else string-join((
        string-join(reverse(subsequence($a, $common + 1)), ' ') || $dash || string-join(reverse(subsequence($b, $common + 1)), ' '),
        reverse(subsequence($b, 1, $common))), ' ')"/>
  </xsl:function>
</xsl:stylesheet>
