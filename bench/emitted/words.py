"""Counts words of a made-up text: string methods, dicts, sorting with keys, formatting."""
import time

SYLLABLES = ["ka", "lo", "mi", "ter", "un", "ver", "sol", "an", "de", "pri"]


def make_text(words):
    state = 12345
    parts = []
    for number in range(words):
        state = (state * 1103515245 + 12345) % 2147483648
        word = SYLLABLES[state % 10] + SYLLABLES[(state // 10) % 10]
        if state % 7 == 0:
            word = word.capitalize()
        if number % 12 == 11:
            word += "."
        parts.append(word)
    return " ".join(parts)


def count(text):
    counts = {}
    for word in text.lower().replace(".", " ").split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def letters(text):
    seen = {}
    for letter in text:
        if letter.isalpha():
            seen[letter] = seen.get(letter, 0) + 1
    return seen


def longest_run(text):
    best = ""
    for sentence in text.split("."):
        sentence = sentence.strip()
        for word in sentence.split(" "):
            if word.startswith("k") and len(word) > len(best):
                best = word
    return best


def main():
    text = make_text(60000)
    counts = count(text)
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    for word, times in ranked[:5]:
        print(f"{word:<10}{times:>6}")
    by_letter = letters(text)
    print(", ".join(f"{letter}={by_letter[letter]}" for letter in sorted(by_letter)))
    print(longest_run(text), text[100:140][::-1], text.count("ka"), text.find("unver"))


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    for _ in range(4):
        main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
