namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>Leads from a place of the graph of a band to another.</summary>
internal readonly record struct Edge(int To, double Cost);
