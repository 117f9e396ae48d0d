/** Given names that are common in many countries, less those that are words or products, too. Data only. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abraham Adam Adele Adolf Adrian Agnes Ahmed Aisha Alan Albert Alberto Alejandro Alex Alexander Alexandra Alfred
  Ali Alice Alison Allan Allen Alonzo Amartya Amos Amy Ana Anders Andrea Andreas Andrei Andrew Andrey Angela Anita Ann Anna
  Anne Anthony Antoine Antonio Archibald Arne Arnold Arthur Aryeh Barbara Barry Beatrice Ben Benjamin Benoit Bernard
  Bernhard Bertrand Bjarne Blaise Bob Boris Brenda Brendan Brian Bruce Bruno Carl Carla Carlo Carlos Carol Caroline Catherine
  Cecil Charles Charlotte Chris Christian Christina Christine Christopher Clara Claudia Claus Clive Colin Cornelius
  Craig Cynthia Daniel Daniela Dave David Deborah Denis Dennis Diana Diane Dieter Dimitri Dmitri Dmitry Donald Donna Dorothy
  Douglas Edgar Edmund Eduard Edward Edwin Egon Eleanor Elena Eli Elias Elijah Elinor Elisabeth Eliyahu Elizabeth Emil Emily
  Emma Emmanuel Eric Erica Erich Erik Ernest Ernst Ethan Eugene Eva Evelyn Fabio Fatima Felix Ferdinand Fernando   Francesco Francis Francois Franz Fred Frederick Friedrich Fritz Gabriel Gary Gaston Geoffrey Georg George Georges Gerald
  Gerard Gerd Gerhard Giovanni Giuseppe Gordon Gottfried Graham Greg Gregor Gregory Guido Gustav Hannah Hans Harold
  Harriet Harry Hassan Heinrich Helen Helena Helmut Henri Henrik Henry Herbert Herman Hermann Hiroshi Howard Hugh Hugo Ian Ibn
  Igor Ingrid Irene Irving Isaac Isabel Isabella Ivan Ivar Jacob Jacqueline Jacques James Jan Jana Jane Janet Jason Jean Jeff
  Jeffrey Jennifer Jeremy Jerome Jerry Jessica Jim Joachim Joan Joel Johan Johann Johannes John Jon Jonas Jonathan Jose Josef
  Joseph Joshua Juan Judea Judith Julia Julian Julie Julius Karen Karl Kate Katherine Kathleen Keith Ken Kenneth Kent Kevin
  Konrad Kurt Larry Lars Laszlo Laura Lawrence Leon Leonard Leonardo Leonhard Leonid Leslie Lev Linda Linus Lisa Lloyd
  Lorenzo Louis Louise Luca Lucas Lucy Ludwig Luigi Luis Lukas Lynn Manfred Manuel Marco Marcus Margaret Maria Marie Mario
  Marion Markus Martha Martin Marvin Mary Matthew Matthias Maurice Maximilian Melvin Michael Michel Miguel Mikhail
  Milton Mohamed Mohammed Monica Morris Moses Muhammad Nancy Nathan Neil Niccolo Nicholas Nicolas Nicolaus Niels Nikola Nikolai
  Noam Nora Norbert Norman Oliver Olivia Olga Oscar Oskar Oswald Pablo Pamela Patricia Patrick Paul Paula Pavel Pedro Peter
  Philip Philipp Phillip Pierre Rachel Ralph Raymond Rebecca Rene Ricardo Richard Robert Roberto Roger Roland Ronald
  Rosalind Rudolf Rudolph Russell Ruth Ryan Salvador Samuel Sandra Sara Sarah Scott Sean Sebastian Sergei Sergey Sergio Sheila
  Sidney Sigmund Simon Sofia Sophie Srinivasa Stanislav Stanley Stefan Stefano Stephan Stephanie Stephen Steve Steven Stuart
  Susan Susanne Sven Svante Sylvia Takeshi Teresa Terence Theodor Theodore Theresa Thomas Tim Timothy Tobias Todd Tom Tony
  Ulrich Ursula Valentina Vera Victor Viktor Vilfredo Vincent Vladimir Walter Warren Wassily Wendy Werner Wilhelm
  Willem William Wolfgang Yann Yoshua Yuri Yves Zoltan`.split(/\s+/),
);
