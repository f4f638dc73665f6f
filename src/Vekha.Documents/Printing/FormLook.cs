namespace Vekha.Documents.Printing;

/// <summary>What a line is; a place, the heading of an annex and so on look each their own way.</summary>
public enum FormLook { Issuer, Type, Requisites, Place, Title, Clause, Annex, AnnexOf, PlanTitle, SectionTitle, Goal, Note }
