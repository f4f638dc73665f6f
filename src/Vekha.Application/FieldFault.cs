namespace Vekha.Application;

/// <summary>What is wrong with one field of a request.</summary>
/// <param name="Field">The name of the property of the request.</param>
/// <param name="Code">A member of an enumeration named after its area, «EvidenceFault.NumberRequired»;
/// each has its words where people read them.</param>
/// <param name="Arguments">What the words name: a limit, a name, a day.</param>
public sealed record FieldFault(string Field, Enum Code, params IReadOnlyList<object> Arguments);
