namespace Vekha.Planning.Talk;

public enum ContactKind { Call, LetterSent, LetterReceived }
