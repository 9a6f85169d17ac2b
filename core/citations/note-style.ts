/**
 * The footnote style of a government paper, in CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html),
 * written for this project. First time: who, title, where it appeared, date, passage, link. After that: who and a short
 * title with the passage, and no "ibid." or "note 3 above", which turn false as soon as somebody moves a paragraph in
 * Word.
 */
export const NOTE_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-GB">
  <info>
    <title>Briefing note</title>
    <id>briefing-note</id>
    <updated>2025-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="who">
    <names variable="author">
      <name and="text" delimiter=", " delimiter-precedes-last="never" et-al-min="4" et-al-use-first="1"/>
    </names>
  </macro>
  <macro name="who-short">
    <names variable="author">
      <name form="short" and="text" delimiter=", " delimiter-precedes-last="never" et-al-min="3" et-al-use-first="1"/>
      <substitute>
        <text variable="container-title" font-style="italic"/>
        <text variable="publisher"/>
      </substitute>
    </names>
  </macro>
  <macro name="sort-name">
    <names variable="author">
      <name form="long" name-as-sort-order="all"/>
      <substitute>
        <text variable="container-title"/>
        <text variable="publisher"/>
      </substitute>
    </names>
  </macro>
  <macro name="title">
    <choose>
      <if type="book report thesis" match="any"><text variable="title" font-style="italic"/></if>
      <else><text variable="title" quotes="true"/></else>
    </choose>
  </macro>
  <macro name="short-title">
    <choose>
      <if type="book report thesis" match="any"><text variable="title" form="short" font-style="italic"/></if>
      <else><text variable="title" form="short" quotes="true"/></else>
    </choose>
  </macro>
  <macro name="description">
    <group delimiter=" ">
      <text variable="genre"/>
      <text variable="number"/>
    </group>
  </macro>
  <macro name="publisher">
    <group delimiter=": ">
      <text variable="publisher-place"/>
      <text variable="publisher"/>
    </group>
  </macro>
  <macro name="pages">
    <group delimiter=" ">
      <label variable="page" form="short"/>
      <text variable="page"/>
    </group>
  </macro>
  <macro name="passage">
    <group delimiter=" ">
      <label variable="locator" form="short"/>
      <text variable="locator"/>
    </group>
  </macro>
  <citation>
    <layout suffix=".">
      <choose>
        <if position="subsequent">
          <group delimiter=", ">
            <text macro="who-short"/>
            <text macro="short-title"/>
            <text macro="passage"/>
          </group>
        </if>
        <else>
          <group delimiter=", ">
            <text macro="who"/>
            <text macro="title"/>
            <text variable="container-title" font-style="italic"/>
            <text macro="description"/>
            <text macro="publisher"/>
            <date variable="issued" form="text"/>
            <text macro="pages"/>
            <text macro="passage"/>
            <text variable="URL"/>
          </group>
        </else>
      </choose>
    </layout>
  </citation>
  <bibliography>
    <sort><key macro="sort-name"/><key variable="title"/><key variable="issued"/></sort>
    <layout suffix=".">
      <group delimiter=", ">
        <text macro="who"/>
        <text macro="title"/>
        <text variable="container-title" font-style="italic"/>
        <text macro="description"/>
        <text macro="publisher"/>
        <date variable="issued" form="text"/>
        <text macro="pages"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
