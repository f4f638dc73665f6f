namespace Vekha.Application;

/// <summary>The value of a command that has nothing to give back.</summary>
public readonly record struct Done;
