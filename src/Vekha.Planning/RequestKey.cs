namespace Vekha.Planning;

/// <summary>The key made when a form was rendered, under which its effect is stored: what is posted twice is done once.</summary>
public static class RequestKey
{
    /// <summary>The key posted, or a new one where none was.</summary>
    public static Guid Of(Guid posted, DateTimeOffset now) => posted == Guid.Empty ? Guid.CreateVersion7(now) : posted;
}
