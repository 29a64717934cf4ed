// What a Neo4j with a ledger in it is made of. The store runs the versions that a database lacks when it opens one;
// each statement may be run again. Only ever added to: `src/store/neo4j/README.md` says what the nodes hold.

// Version 1

// The ledger, which the store reads.
CREATE CONSTRAINT ledger_name IF NOT EXISTS FOR (n:Ledger) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT change_set_revision IF NOT EXISTS FOR (n:ChangeSet) REQUIRE n.revision IS UNIQUE;
CREATE CONSTRAINT change_set_recorded_at IF NOT EXISTS FOR (n:ChangeSet) REQUIRE n.recordedAt IS UNIQUE;
CREATE CONSTRAINT change_set_command_id IF NOT EXISTS FOR (n:ChangeSet) REQUIRE n.commandId IS UNIQUE;
CREATE CONSTRAINT entry_place IF NOT EXISTS FOR (n:Entry) REQUIRE (n.revision, n.position) IS UNIQUE;
CREATE INDEX entry_id IF NOT EXISTS FOR (n:Entry) ON (n.id);
CREATE INDEX entry_government IF NOT EXISTS FOR (n:Entry) ON (n.government);
CREATE CONSTRAINT ledger_reference IF NOT EXISTS FOR (n:LedgerReference) REQUIRE (n.target, n.id) IS UNIQUE;
CREATE INDEX ledger_reference_target IF NOT EXISTS FOR (n:LedgerReference) ON (n.target);
CREATE CONSTRAINT ledger_government IF NOT EXISTS FOR (n:LedgerGovernment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposal_command_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.commandId IS UNIQUE;

// The graph, which people query.
CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT post_id IF NOT EXISTS FOR (n:Post) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT duty_id IF NOT EXISTS FOR (n:Duty) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT provision_id IF NOT EXISTS FOR (n:Provision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT norm_id IF NOT EXISTS FOR (n:Norm) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT procedure_id IF NOT EXISTS FOR (n:Procedure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fact_stretch IF NOT EXISTS FOR (n:Fact) REQUIRE (n.id, n.revision, n.validFrom) IS UNIQUE;
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX post_name IF NOT EXISTS FOR (n:Post) ON (n.name);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX duty_name IF NOT EXISTS FOR (n:Duty) ON (n.name);
CREATE INDEX absence_end IF NOT EXISTS FOR (n:Absence) ON (n.validTo);
CREATE INDEX holds_end IF NOT EXISTS FOR ()-[r:HOLDS]-() ON (r.validTo);
CREATE INDEX delegates_to_end IF NOT EXISTS FOR ()-[r:DELEGATES_TO]-() ON (r.validTo);
CREATE INDEX post_government IF NOT EXISTS FOR (n:Post) ON (n.government);
CREATE INDEX organization_government IF NOT EXISTS FOR (n:Organization) ON (n.government);
CREATE INDEX duty_government IF NOT EXISTS FOR (n:Duty) ON (n.government);
CREATE INDEX holds_id IF NOT EXISTS FOR ()-[r:HOLDS]-() ON (r.id);
CREATE INDEX responsible_for_id IF NOT EXISTS FOR ()-[r:RESPONSIBLE_FOR]-() ON (r.id);
CREATE INDEX oversees_id IF NOT EXISTS FOR ()-[r:OVERSEES]-() ON (r.id);
CREATE INDEX delegates_to_id IF NOT EXISTS FOR ()-[r:DELEGATES_TO]-() ON (r.id);
CREATE INDEX member_of_id IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.id);
CREATE INDEX fact_id IF NOT EXISTS FOR (n:Fact) ON (n.id);

// Version 2

CREATE CONSTRAINT silence_id IF NOT EXISTS FOR (n:Silence) REQUIRE n.id IS UNIQUE;

// Version 3

// A step is a thing, to which acts point; what was said of one is a state of it.
MATCH (fact:Fact:Step)-[link]->(to:Thing)
  MERGE (step:Thing {id: fact.id}) CREATE (step)-[moved:$(type(link))]->(to) SET moved = properties(link) DELETE link;
MATCH (fact:Fact:Step) WITH fact ORDER BY fact.recordedFrom, fact.validFrom
  MERGE (step:Thing {id: fact.id})
  SET step += properties(fact)
  REMOVE step.revision, step.kind, step.validFrom, step.validTo, step.recordedFrom, step.recordedTo
  CREATE (step)-[has:HAS_STATE]->(fact)
  SET has = {id: fact.id, revision: fact.revision, kind: fact.kind, validFrom: fact.validFrom, validTo: fact.validTo,
    recordedFrom: fact.recordedFrom, recordedTo: fact.recordedTo}
  REMOVE fact:Step SET fact:State;
MATCH (step:Thing)-[has:HAS_STATE]->(:State) WHERE has.kind = 'step' SET step:Step;
CREATE CONSTRAINT step_id IF NOT EXISTS FOR (n:Step) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT case_id IF NOT EXISTS FOR (n:Case) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT calendar_id IF NOT EXISTS FOR (n:Calendar) REQUIRE n.id IS UNIQUE;

// Version 4

CREATE CONSTRAINT ruling_id IF NOT EXISTS FOR (n:Ruling) REQUIRE n.id IS UNIQUE;

// Version 5

CREATE CONSTRAINT acknowledgement_id IF NOT EXISTS FOR (n:Acknowledgement) REQUIRE n.id IS UNIQUE;
