namespace Vekha.Documents.Places;

/// <summary>A value of the head of an act that has its place.</summary>
public enum HeadPart { Type, Issuer, Date, Number, Place, Title, Signatory }
