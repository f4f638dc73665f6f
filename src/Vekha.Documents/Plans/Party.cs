namespace Vekha.Documents.Plans;

/// <summary>One responsible party.</summary>
/// <param name="ByAgreement">«(по согласованию)» stands after the name.</param>
public sealed record Party(string Name, bool ByAgreement);
