namespace Vekha.Planning.Subjects;

/// <summary>What a subject is, and so in which table its thing stands.</summary>
public enum SubjectKind { Obligation }
