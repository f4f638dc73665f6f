namespace Vekha.Documents.Acts;

/// <summary>распоряжение, постановление, приказ, указ.</summary>
public enum ActType { Order, Resolution, Directive, Decree }
