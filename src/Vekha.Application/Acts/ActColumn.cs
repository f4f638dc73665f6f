namespace Vekha.Application.Acts;

/// <summary>What the list of acts can be sorted by, and shown with.</summary>
public enum ActColumn { Number, Date, Title, Plans, Findings, LoadedAt, LoadedBy }
