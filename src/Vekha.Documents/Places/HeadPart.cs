namespace Vekha.Documents.Places;

/// <summary>A value in the head of an act that has a place of its own.</summary>
public enum HeadPart { Type, Issuer, Date, Number, Place, Title, Signatory }
