namespace Vekha.Documents.Printing;

/// <summary>The standard that the look of a document follows: ГОСТ Р 7.0.97-2016, or 7.0.97-2025, which replaced it on 18 August 2025 and
/// which not every region has taken over.</summary>
public enum OfficialStandard { Gost2016, Gost2025 }
