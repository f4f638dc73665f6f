using Vekha.Planning;

namespace Vekha.Application.Obligations;

public sealed record NamedChoice<T>(T Id, string Name) where T : struct, IId<T>;
