namespace Vekha.Documents.Printing;

/// <summary>What a line is; each kind has a look of its own.</summary>
public enum FormLineKind { Issuer, Type, Requisites, Place, Title, Clause, Annex, AnnexOf, PlanTitle, SectionTitle, Goal, Note }
