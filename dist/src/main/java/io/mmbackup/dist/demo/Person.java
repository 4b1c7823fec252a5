package io.mmbackup.dist.demo;

import java.util.List;

/** Somebody of the cooperative. All of them are invented. */
record Person(String username, String firstName, String lastName) {
  /** Whose backup it is. */
  static final Person READER = new Person("nora.fielding", "Nora", "Fielding");

  static final List<Person> OTHERS =
      List.of(
          new Person("mira", "Mira", "Okonkwo"),
          new Person("jonas.lindahl", "Jonas", "Lindahl"),
          new Person("teodora", "Teodora", "Vask"),
          new Person("hana", "Hana", "Ishikawa"),
          new Person("rafael.quint", "Rafael", "Quint"),
          new Person("priya", "Priya", "Nambiar"),
          new Person("elsie", "Elsie", "Thorne"),
          new Person("amadou", "Amadou", "Baye"),
          new Person("wren", "Wren", "Castell"),
          new Person("otto", "Otto", "Bergmann"),
          new Person("yael", "Yael", "Aronov"),
          new Person("lucas", "Lucas", "Ferreira"));
}
