namespace Vekha.Documents.Printing;

/// <summary>What a line is; each kind has a look of its own. Quote: the mark that opens or closes quoted rows.</summary>
public enum FormLineKind { Issuer, Type, Requisites, Place, Title, Clause, Annex, AnnexOf, PlanTitle, SectionTitle, Goal, Note, Quote }
