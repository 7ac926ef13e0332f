// The record: an actor is a node with the labels Actor and its kind, a link is a relationship whose type is its kind; docs/neo4j-model.md shows the rest.
// Every statement can be run again. A statement ends with a semicolon at the end of a line.

CREATE CONSTRAINT gbagraph_key IF NOT EXISTS FOR (g:GbaGraph) REQUIRE g.key IS UNIQUE;
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (s:Source) REQUIRE s.key IS UNIQUE;
CREATE CONSTRAINT metric_key IF NOT EXISTS FOR (m:Metric) REQUIRE m.key IS UNIQUE;
CREATE CONSTRAINT actor_slug IF NOT EXISTS FOR (a:Actor) REQUIRE a.slug IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (o:Observation) REQUIRE o.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (e:Event) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (c:Conflict) REQUIRE c.id IS UNIQUE;

// Filters and orders of actors.
CREATE INDEX actor_kind IF NOT EXISTS FOR (a:Actor) ON (a.kind);
CREATE INDEX actor_name IF NOT EXISTS FOR (a:Actor) ON (a.name);
CREATE INDEX actor_place IF NOT EXISTS FOR (a:Actor) ON (a.place);
CREATE INDEX actor_degree IF NOT EXISTS FOR (a:Actor) ON (a.degree);
CREATE INDEX actor_founded IF NOT EXISTS FOR (a:Actor) ON (a.foundedFirst);

// Filters and orders of observations and events.
CREATE INDEX observation_metric IF NOT EXISTS FOR (o:Observation) ON (o.metric);
CREATE INDEX observation_value IF NOT EXISTS FOR (o:Observation) ON (o.valueKey);
CREATE INDEX observation_period IF NOT EXISTS FOR (o:Observation) ON (o.periodFirst);
CREATE INDEX observation_unit IF NOT EXISTS FOR (o:Observation) ON (o.unit);
CREATE INDEX observation_nature IF NOT EXISTS FOR (o:Observation) ON (o.nature);
CREATE INDEX event_date IF NOT EXISTS FOR (e:Event) ON (e.dateFirst);

// A link is found by its id, and by when it began. There are as many of these as kinds of links.
CREATE CONSTRAINT link_co_founded_id IF NOT EXISTS FOR ()-[l:CO_FOUNDED]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_founded_id IF NOT EXISTS FOR ()-[l:FOUNDED]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_incubated_id IF NOT EXISTS FOR ()-[l:INCUBATED]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_located_in_id IF NOT EXISTS FOR ()-[l:LOCATED_IN]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_part_of_id IF NOT EXISTS FOR ()-[l:PART_OF]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_settled_in_id IF NOT EXISTS FOR ()-[l:SETTLED_IN]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_operates_id IF NOT EXISTS FOR ()-[l:OPERATES]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_governs_id IF NOT EXISTS FOR ()-[l:GOVERNS]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_invested_in_id IF NOT EXISTS FOR ()-[l:INVESTED_IN]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_funds_id IF NOT EXISTS FOR ()-[l:FUNDS]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_issued_id IF NOT EXISTS FOR ()-[l:ISSUED]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_applies_to_id IF NOT EXISTS FOR ()-[l:APPLIES_TO]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_targets_id IF NOT EXISTS FOR ()-[l:TARGETS]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_restricts_id IF NOT EXISTS FOR ()-[l:RESTRICTS]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_partners_with_id IF NOT EXISTS FOR ()-[l:PARTNERS_WITH]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_joint_lab_with_id IF NOT EXISTS FOR ()-[l:JOINT_LAB_WITH]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_member_of_id IF NOT EXISTS FOR ()-[l:MEMBER_OF]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_uses_facility_id IF NOT EXISTS FOR ()-[l:USES_FACILITY]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_supplies_talent_to_id IF NOT EXISTS FOR ()-[l:SUPPLIES_TALENT_TO]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_graduated_from_id IF NOT EXISTS FOR ()-[l:GRADUATED_FROM]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_affiliated_with_id IF NOT EXISTS FOR ()-[l:AFFILIATED_WITH]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_led_by_id IF NOT EXISTS FOR ()-[l:LED_BY]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_listed_on_id IF NOT EXISTS FOR ()-[l:LISTED_ON]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_relocated_to_id IF NOT EXISTS FOR ()-[l:RELOCATED_TO]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_supplies_id IF NOT EXISTS FOR ()-[l:SUPPLIES]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_works_on_id IF NOT EXISTS FOR ()-[l:WORKS_ON]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_succeeded_by_id IF NOT EXISTS FOR ()-[l:SUCCEEDED_BY]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT link_flows_to_id IF NOT EXISTS FOR ()-[l:FLOWS_TO]-() REQUIRE l.id IS UNIQUE;

CREATE INDEX link_co_founded_start IF NOT EXISTS FOR ()-[l:CO_FOUNDED]-() ON (l.startFirst);
CREATE INDEX link_founded_start IF NOT EXISTS FOR ()-[l:FOUNDED]-() ON (l.startFirst);
CREATE INDEX link_incubated_start IF NOT EXISTS FOR ()-[l:INCUBATED]-() ON (l.startFirst);
CREATE INDEX link_located_in_start IF NOT EXISTS FOR ()-[l:LOCATED_IN]-() ON (l.startFirst);
CREATE INDEX link_part_of_start IF NOT EXISTS FOR ()-[l:PART_OF]-() ON (l.startFirst);
CREATE INDEX link_settled_in_start IF NOT EXISTS FOR ()-[l:SETTLED_IN]-() ON (l.startFirst);
CREATE INDEX link_operates_start IF NOT EXISTS FOR ()-[l:OPERATES]-() ON (l.startFirst);
CREATE INDEX link_governs_start IF NOT EXISTS FOR ()-[l:GOVERNS]-() ON (l.startFirst);
CREATE INDEX link_invested_in_start IF NOT EXISTS FOR ()-[l:INVESTED_IN]-() ON (l.startFirst);
CREATE INDEX link_funds_start IF NOT EXISTS FOR ()-[l:FUNDS]-() ON (l.startFirst);
CREATE INDEX link_issued_start IF NOT EXISTS FOR ()-[l:ISSUED]-() ON (l.startFirst);
CREATE INDEX link_applies_to_start IF NOT EXISTS FOR ()-[l:APPLIES_TO]-() ON (l.startFirst);
CREATE INDEX link_targets_start IF NOT EXISTS FOR ()-[l:TARGETS]-() ON (l.startFirst);
CREATE INDEX link_restricts_start IF NOT EXISTS FOR ()-[l:RESTRICTS]-() ON (l.startFirst);
CREATE INDEX link_partners_with_start IF NOT EXISTS FOR ()-[l:PARTNERS_WITH]-() ON (l.startFirst);
CREATE INDEX link_joint_lab_with_start IF NOT EXISTS FOR ()-[l:JOINT_LAB_WITH]-() ON (l.startFirst);
CREATE INDEX link_member_of_start IF NOT EXISTS FOR ()-[l:MEMBER_OF]-() ON (l.startFirst);
CREATE INDEX link_uses_facility_start IF NOT EXISTS FOR ()-[l:USES_FACILITY]-() ON (l.startFirst);
CREATE INDEX link_supplies_talent_to_start IF NOT EXISTS FOR ()-[l:SUPPLIES_TALENT_TO]-() ON (l.startFirst);
CREATE INDEX link_graduated_from_start IF NOT EXISTS FOR ()-[l:GRADUATED_FROM]-() ON (l.startFirst);
CREATE INDEX link_affiliated_with_start IF NOT EXISTS FOR ()-[l:AFFILIATED_WITH]-() ON (l.startFirst);
CREATE INDEX link_led_by_start IF NOT EXISTS FOR ()-[l:LED_BY]-() ON (l.startFirst);
CREATE INDEX link_listed_on_start IF NOT EXISTS FOR ()-[l:LISTED_ON]-() ON (l.startFirst);
CREATE INDEX link_relocated_to_start IF NOT EXISTS FOR ()-[l:RELOCATED_TO]-() ON (l.startFirst);
CREATE INDEX link_supplies_start IF NOT EXISTS FOR ()-[l:SUPPLIES]-() ON (l.startFirst);
CREATE INDEX link_works_on_start IF NOT EXISTS FOR ()-[l:WORKS_ON]-() ON (l.startFirst);
CREATE INDEX link_succeeded_by_start IF NOT EXISTS FOR ()-[l:SUCCEEDED_BY]-() ON (l.startFirst);
CREATE INDEX link_flows_to_start IF NOT EXISTS FOR ()-[l:FLOWS_TO]-() ON (l.startFirst);
